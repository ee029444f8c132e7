// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace patella {

// What is wrong with a log file: its pages, its keys, its values, and rows that are not as the journal last
// wrote them.
std::vector<std::string> faultsIn(SQLite::Database& database);

} // namespace patella
