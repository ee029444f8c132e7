// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/plain.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace patella {

// A change of one row as a log keeps it to share it. What it says is a matter of core/sync.
struct SharedChange {
    std::int64_t clock; // of a hybrid logical clock: milliseconds since 1970 times 65,536, and what is needed
                        // to come after everything its maker knew
    std::string device; // where it was made
    std::string table;
    std::string row;
    std::string said;
    bool operator==(const SharedChange&) const = default;
};

// Columns by their names; those without a value are there too.
using PlainRow = std::map<std::string, Plain, std::less<>>;

// What the journal holds of one row that was changed.
struct JournalStep {
    std::int64_t entry;
    std::int64_t milliseconds; // since 1970, by the clock of the machine
    std::string device;
    std::string table;
    std::string row;
    std::optional<PlainRow> before; // empty: it was added
    std::optional<PlainRow> after; // empty: it was removed
};

// A row that waits for another one, or of which two machines say two things.
struct OpenRow {
    std::string row;
    std::string table;
    std::string waitsFor; // empty: for nothing
    bool hasConflict;
    bool operator==(const OpenRow&) const = default;
};

// Numbers under which a publisher's changes were read, both included.
struct ReadRange {
    std::int64_t first;
    std::int64_t last;
    bool operator==(const ReadRange&) const = default;
};

} // namespace patella
