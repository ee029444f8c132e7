// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <vector>

namespace patella {

// A run together with how the knee was: what a runner writes down in one go.
struct Entry {
    RunEntry run;
    std::vector<PainNote> painNotes;
    bool operator==(const Entry&) const = default;
};

// A run of a log, or one that is not in it, with its notes there.
Entry entryOf(const RunEntry& run, const Log& log);

// The runs of a log with their notes, in the log's order.
std::vector<Entry> entriesOf(const Log& log);

ChangeSet adding(const Entry& entry);
ChangeSet removing(const Entry& entry);
// Changes of the rows that differ.
ChangeSet replacing(const Entry& before, const Entry& after);
ChangeSet replacing(const std::vector<PainNote>& before, const std::vector<PainNote>& after);

} // namespace patella
