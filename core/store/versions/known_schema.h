// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace patella {

// SHA-256 of all tables, indexes, triggers and views, as hexadecimal digits. Space, capitals and quotation
// marks of names do not matter; SQLite versions write them differently.
std::string schemaDigest(SQLite::Database& database);

// The first table, index, trigger or view in which a log differs from the one that these steps make: "trigger
// t".
std::optional<std::string> firstForeignObject(
    SQLite::Database& database, std::span<const std::string_view> steps);

} // namespace patella
