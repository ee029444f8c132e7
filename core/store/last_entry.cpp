// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/last_entry.h"

#include "core/store/kept_row.h"
#include "core/store/versions/schema.h"

namespace patella {

namespace {

// A file of an earlier version is asked too.
std::string changeSetIn(const SQLite::Database& database)
{
    return schemaVersion(database) < firstPackedVersion
        ? "deed"
        : "(SELECT deed FROM journal_part WHERE journal_part.part = journal.part)";
}

} // namespace

LastEntry lastEntryIn(SQLite::Database& database)
{
    SQLite::Statement last(
        database, "SELECT entry, " + changeSetIn(database) + " FROM journal ORDER BY entry DESC LIMIT 1");
    if (!last.executeStep())
        return {};
    return {.number = last.getColumn(0).getInt64(), .changeSet = keyIn(last.getColumn(1))};
}

std::optional<LastEntry> lastEntryInFile(const std::filesystem::path& file)
{
    try {
        SQLite::Database alone(uriOf(file, true), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        return lastEntryIn(alone);
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

bool hasEntry(SQLite::Database& database, const LastEntry& entry)
{
    if (entry.number == 0)
        return true;
    SQLite::Statement known(database, "SELECT " + changeSetIn(database) + " FROM journal WHERE entry = ?1");
    known.bind(1, entry.number);
    return known.executeStep() && keyIn(known.getColumn(0)) == entry.changeSet;
}

bool hasWriteAheadLog(const std::filesystem::path& file)
{
    std::error_code unknown;
    const auto waiting = std::filesystem::file_size(file.string() + "-wal", unknown);
    return !unknown && waiting > 0;
}

std::string uriOf(const std::filesystem::path& file, bool isImmutable)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char letter : file.string()) {
        const auto byte = static_cast<unsigned char>(letter);
        if (plain.find(letter) != std::string_view::npos)
            uri += letter;
        else
            uri += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return uri + (isImmutable ? "?immutable=1" : "?mode=ro");
}

} // namespace patella
