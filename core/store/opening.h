// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/store_error.h"
#include "core/store/versions/schema.h"

#include <filesystem>
#include <string>

namespace patella {

// A log file ready for use: made when it is not there, checked, copied and migrated when it is older, durable
// settings on. The copy of version n is called FILE.version-n. Throws StoreError and leaves the file
// untouched when it is not a log, damaged or newer.
SQLite::Database openLog(
    const std::filesystem::path& file, std::span<const std::string_view> steps = migrations());

// The same, but the pages of a log of the newest version are not looked through yet; until trust it stays as
// it is, also when it is closed.
SQLite::Database openUnchecked(
    const std::filesystem::path& file, std::span<const std::string_view> steps = migrations());

// Looks through all pages with a connection of its own, on whatever thread. Throws StoreError.
void checkWholeFile(const std::filesystem::path& file);

// The same of the pages of some tables alone.
void checkTables(
    SQLite::Database& database, const std::filesystem::path& file, std::span<const std::string_view> tables);

// The file was looked through: its write-ahead log may be written into it at the end.
void trust(SQLite::Database& database);

// A log where it lies, also on a CD or somebody else's: nothing is written, to it or beside it. An older one
// is brought up to date in memory. What another program writes meanwhile may not be seen.
SQLite::Database openForReading(
    const std::filesystem::path& file, std::span<const std::string_view> steps = migrations());

// A whole database file as bytes, of which there is no file. Its name is only said.
SQLite::Database openInMemory(std::string bytes, const std::filesystem::path& name,
    std::span<const std::string_view> steps = migrations());

// Whether a log can be written there: SQLite needs the file and its folder.
bool mayBeWritten(const std::filesystem::path& file);

inline constexpr int busyMilliseconds = 5000; // another program that writes is waited for

// A whole copy of an open log in a new file of mode 0600.
void copyLog(SQLite::Database& database, const std::filesystem::path& copy);

[[noreturn]] void throwStoreError(
    const SQLite::Exception& error, const std::filesystem::path& file, const char* what);

// Runs what SQLite may refuse and says the refusal as a StoreError about the file.
template <typename Operation>
auto storing(const std::filesystem::path& file, const char* what, Operation&& operation)
{
    try {
        return operation();
    } catch (const SQLite::Exception& error) {
        throwStoreError(error, file, what);
    } catch (const StoreError& error) {
        throw StoreError(error.kind(), file, error.what()); // a row does not know its file
    }
}

} // namespace patella
