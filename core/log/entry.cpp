// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/entry.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

const PainNote* noteWithId(const std::vector<PainNote>& notes, const PainNoteId& id)
{
    const auto found
        = std::find_if(notes.begin(), notes.end(), [&](const auto& each) { return each.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

} // namespace

std::vector<Entry> entriesOf(const Log& log)
{
    std::map<RunId, std::vector<PainNote>> notes;
    for (const auto& note : log.painNotes)
        if (note.run)
            notes[*note.run].push_back(note);
    std::vector<Entry> entries;
    entries.reserve(log.runs.size());
    for (const auto& run : log.runs)
        entries.push_back({.run = run, .painNotes = std::move(notes[run.id])});
    return entries;
}

Deed adding(const Entry& entry)
{
    Deed deed{added(entry.run)};
    for (const auto& note : entry.painNotes)
        deed.push_back(added(note));
    return deed;
}

Deed removing(const Entry& entry) { return inverse(adding(entry)); }

Deed replacing(const Entry& before, const Entry& after)
{
    Deed deed;
    if (before.run != after.run)
        deed.push_back(replaced(before.run, after.run));
    const auto notes = replacing(before.painNotes, after.painNotes);
    deed.insert(deed.end(), notes.begin(), notes.end());
    return deed;
}

Deed replacing(const std::vector<PainNote>& before, const std::vector<PainNote>& after)
{
    Deed deed;
    for (const auto& note : before)
        if (!noteWithId(after, note.id))
            deed.push_back(removed(note));
    for (const auto& note : after) {
        const auto* was = noteWithId(before, note.id);
        if (!was)
            deed.push_back(added(note));
        else if (*was != note)
            deed.push_back(replaced(*was, note));
    }
    return deed;
}

} // namespace patella
