// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string_view>

namespace patella {

// "PaTe": what `file` and SQLite show as the application of a log file.
inline constexpr int applicationId = 0x50615465;

// Oldest first; number n takes a log from version n to n + 1. What has been released is never edited.
std::span<const std::string_view> migrations();

// From this one on the journal holds packed rows (packing/packed_row.h).
inline constexpr int firstPackedVersion = 9;

int schemaVersion(const SQLite::Database& database);

// Makes an empty database a log of version 4; migrate takes it on from there.
void create(SQLite::Database& database);

// Takes the log to the newest version, each step whole or not at all.
void migrate(SQLite::Database& database, std::span<const std::string_view> steps);

} // namespace patella
