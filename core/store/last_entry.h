// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace patella {

// The last entry of a log's journal: by it the file, its write-ahead log and a copy are told apart.
struct LastEntry {
    std::int64_t number = 0; // none
    std::string changeSet = {};
    bool operator==(const LastEntry&) const = default;
};

LastEntry lastEntryIn(SQLite::Database& database);

// In the file itself, without what stands in its write-ahead log only; empty: it is no sound log.
std::optional<LastEntry> lastEntryInFile(const std::filesystem::path& file);

bool hasEntry(SQLite::Database& database, const LastEntry& entry);

// Whether something waits in a write-ahead log beside the file.
bool hasWriteAheadLog(const std::filesystem::path& file);

// A file for sqlite3_open, however it is called. Immutable: nobody writes to it, and nothing is made beside
// it.
std::string uriOf(const std::filesystem::path& file, bool isImmutable);

} // namespace patella
