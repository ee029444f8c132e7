// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace patella {

// What the journal holds of one row that was changed.
struct JournalEntry {
    std::string changeSet; // the rows of one change set share it
    std::string time; // UTC, ISO 8601
    std::string device;
    std::string table;
    std::string row;
    std::optional<std::string> before; // JSON; empty: it was added
    std::optional<std::string> after; // empty: it was removed
    bool operator==(const JournalEntry&) const = default;
};

} // namespace patella
