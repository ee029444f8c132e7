// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/log/run_entry.h"
#include "core/log/shoe.h"

#include <optional>
#include <variant>
#include <vector>

namespace patella {

// Everything a runner wrote down, as values: runs and pain notes by day, shoes by name.
struct Log {
    std::vector<Shoe> shoes;
    std::vector<RunEntry> runs;
    std::vector<PainNote> painNotes;
    bool operator==(const Log&) const = default;
};

using Record = std::variant<Shoe, RunEntry, PainNote>;

// One row before and after. Nothing before: it was added. Nothing after: it was removed.
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;
    bool operator==(const Change&) const = default;
};

// What the runner did in one go: kept whole or not at all, and undone as one.
using Deed = std::vector<Change>;

inline Change added(Record record) { return {.before = std::nullopt, .after = std::move(record)}; }
inline Change removed(Record record) { return {.before = std::move(record), .after = std::nullopt}; }
inline Change replaced(Record before, Record after)
{
    return {.before = std::move(before), .after = std::move(after)};
}

// The deed that takes this one back.
Deed inverse(const Deed& deed);

// A whole log as one deed, for an import.
Deed addingAll(const Log& log);

// By day, then start (runs without one first), then key; shoes by name.
void sort(Log& log);

} // namespace patella
