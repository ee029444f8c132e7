// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// The whole log, nothing lost: {"patella": {"version": 4}, "shoes": [], "runs": [], "pain_notes": [], ...}, a
// list for each table of core/log/columns.h, each record with the names of its columns. Older versions are
// read too, and runs as the command line lists them.
std::string jsonOf(const Log& log);

enum class JsonTrouble {
    NotJson,
    NotALog, // JSON of something else
    NewerVersion,
    NotAValue, // of this column
    Missing,
    IdTwice,
};

// Why a record, or the whole file, was left out.
struct JsonProblem {
    std::string table; // empty: the whole file
    std::size_t place; // in its list, from 0
    std::string column;
    JsonTrouble trouble;
    bool operator==(const JsonProblem&) const = default;
};

struct JsonReading {
    Log log;
    std::vector<JsonProblem> problems;
};

bool isLogJson(std::string_view bytes);
JsonReading logFromJson(std::string_view bytes);

} // namespace patella::exchange
