// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/added_run.h"

namespace patella::ui {

std::optional<AddedRun> runAddedBy(const ChangeSet& changeSet)
{
    std::optional<RunEntry> added;
    std::vector<PainNote> notes;
    std::optional<Shoe> pair;
    for (const auto& [before, after] : changeSet) {
        if (before || !after)
            return std::nullopt;
        if (const auto* run = std::get_if<RunEntry>(&*after))
            added = *run;
        if (const auto* note = std::get_if<PainNote>(&*after))
            notes.push_back(*note);
        if (const auto* shoe = std::get_if<Shoe>(&*after))
            pair = *shoe;
    }
    if (!added)
        return std::nullopt;
    return AddedRun{.entry = {.run = *added, .painNotes = notes}, .newPair = pair};
}

} // namespace patella::ui
