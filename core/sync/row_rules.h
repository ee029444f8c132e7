// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/log/plain.h"
#include "core/store/sharing/shared_change.h"
#include "core/store/sharing/shared_rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patella::sync {

// What holds of the rows of a table, whoever writes them.

bool isTable(std::string_view table);
// Those that point to others come before them: a row is made when all that may need it are.
int orderOfTable(std::string_view table);
bool hasUniqueNames(std::string_view table);

struct Pointing {
    std::string_view column;
    std::string_view table; // in which the other row stands
    bool isNeeded; // without it the row cannot stand
};
std::span<const Pointing> pointersOf(std::string_view table);
SharedRows::Pointers pointersTo(std::string_view table);

// Columns of which one means nothing without the others: whoever changes one says them all. Empty: it stands
// alone.
std::span<const std::string_view> togetherWith(std::string_view table, std::string_view column);

// Whether a column may have this value; the key of a row is none.
bool isSoundValue(std::string_view table, std::string_view column, const Plain& value);

// The row as a record; empty: a value is none of its column. What is not said is not answered.
std::optional<Record> recordOf(std::string_view table, const std::string& id, const PlainRow& row);
std::string tableOfRecord(const Record& record);
PlainRow plainRowOf(const Record& record);
// Where the row points to, in the order of pointersOf; empty: nowhere.
std::vector<std::string> targetsOf(const Record& record);

} // namespace patella::sync
