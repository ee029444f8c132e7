// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/plain.h"
#include "core/store/sharing/shared_change.h"
#include "core/sync/stamp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella::sync {

struct Cell {
    std::string column;
    Plain value;
    bool operator==(const Cell&) const = default;
};

// What one device did to one row. Logs that share these make the same rows of them, in whatever order they
// get them.
struct RowChange {
    enum class Kind {
        New, // the row was added; columns that it does not answer are left out
        Edit, // these columns were changed; none: the row was brought back as it was
        Remove,
        Same, // the row is another one, entered twice: both are one from now on
    };

    Stamp at;
    std::string table;
    std::string row;
    Kind kind;
    std::vector<Stamp> over = {}; // the newest changes of the row that its maker knew
    std::vector<std::string> rows
        = {}; // New: rows like it that its maker saw and kept apart. Same: the other row
    std::vector<Cell> cells = {};
    bool operator==(const RowChange&) const = default;
};

// A change that has no moment yet: KnownChanges::make gives it one.
RowChange draftChange(RowChange::Kind kind, std::string table, std::string row);

// As a log keeps it, and back. Empty: it is none, or names a table, a column or a value that no log has.
SharedChange kept(const RowChange& change);
std::optional<RowChange> rowChangeOf(const SharedChange& kept);

// As a segment holds it, in one line without its end; device: whose segment it is.
std::string lineOf(const SharedChange& change, std::string_view device);
std::optional<SharedChange> changeInLine(std::string_view line, std::string_view device);

// Letters, digits, hyphens: what a device is called in files.
bool isDeviceId(std::string_view text);

} // namespace patella::sync
