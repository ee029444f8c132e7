// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/entry.h"

#include "core/log/run_notes.h"

#include <algorithm>

namespace patella {

namespace {

const PainNote* noteWithId(const std::vector<PainNote>& notes, const PainNoteId& id)
{
    const auto found
        = std::find_if(notes.begin(), notes.end(), [&](const auto& each) { return each.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

} // namespace

Entry entryOf(const RunEntry& run, const Log& log)
{
    Entry entry{.run = run, .painNotes = {}};
    std::ranges::copy_if(log.painNotes, std::back_inserter(entry.painNotes),
        [&](const PainNote& note) { return note.run == run.id; });
    return entry;
}

std::vector<Entry> entriesOf(const Log& log)
{
    const RunNotes notes(log);
    std::vector<Entry> entries;
    entries.reserve(log.runs.size());
    for (const auto& run : log.runs) {
        const auto ofRun = notes.of(entries.size());
        auto& entry = entries.emplace_back(Entry{.run = run, .painNotes = {}});
        entry.painNotes.reserve(ofRun.size());
        for (const auto* note : ofRun)
            entry.painNotes.push_back(*note);
    }
    return entries;
}

ChangeSet adding(const Entry& entry)
{
    ChangeSet changeSet{added(entry.run)};
    for (const auto& note : entry.painNotes)
        changeSet.push_back(added(note));
    return changeSet;
}

ChangeSet removing(const Entry& entry) { return inverse(adding(entry)); }

ChangeSet replacing(const Entry& before, const Entry& after)
{
    ChangeSet changeSet;
    if (before.run != after.run)
        changeSet.push_back(replaced(before.run, after.run));
    const auto notes = replacing(before.painNotes, after.painNotes);
    changeSet.insert(changeSet.end(), notes.begin(), notes.end());
    return changeSet;
}

ChangeSet replacing(const std::vector<PainNote>& before, const std::vector<PainNote>& after)
{
    ChangeSet changeSet;
    for (const auto& note : before)
        if (!noteWithId(after, note.id))
            changeSet.push_back(removed(note));
    for (const auto& note : after) {
        const auto* was = noteWithId(before, note.id);
        if (!was)
            changeSet.push_back(added(note));
        else if (*was != note)
            changeSet.push_back(replaced(*was, note));
    }
    return changeSet;
}

} // namespace patella
