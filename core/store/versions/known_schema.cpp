// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions/known_schema.h"

#include <fmt/format.h>

#include "core/store/versions/later_versions.h"
#include "core/store/versions/schema.h"

#include <array>
#include <cctype>
#include <map>
#include <sodium.h>

namespace patella {

namespace {

using Objects = std::map<std::string, std::string>; // "table run" and how it was made

std::string withoutLayout(const std::string& sql)
{
    std::string plain;
    for (const char letter : sql) {
        const auto byte = static_cast<unsigned char>(letter);
        if (!std::isspace(byte) && letter != '"')
            plain += static_cast<char>(std::tolower(byte));
    }
    return plain;
}

Objects objectsOf(SQLite::Database& database)
{
    Objects objects;
    // What SQLite makes by itself has no SQL or is a table of figures; a trigger that borrows such a name
    // has.
    SQLite::Statement rows(database,
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master WHERE NOT (type = 'index' AND sql "
        "IS NULL AND "
        "name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\') AND NOT (type = 'table' AND name IN "
        "('sqlite_sequence', "
        "'sqlite_stat1', 'sqlite_stat4'))");
    while (rows.executeStep())
        objects.emplace(rows.getColumn(0).getString(), withoutLayout(rows.getColumn(1).getString()));
    return objects;
}

Objects objectsAfter(std::span<const std::string_view> steps)
{
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(model, steps);
    return objectsOf(model);
}

std::string digestOf(const Objects& objects)
{
    std::string whole;
    for (const auto& [name, sql] : objects)
        (whole += name).append(1, '\0').append(sql).append(1, '\0');
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(whole.data()), whole.size());
    std::string text;
    for (const auto byte : digest)
        text += fmt::format("{:02x}", byte);
    return text;
}

} // namespace

std::string schemaDigest(SQLite::Database& database) { return digestOf(objectsOf(database)); }

std::optional<std::string> firstForeignObject(
    SQLite::Database& database, std::span<const std::string_view> steps)
{
    const auto objects = objectsOf(database);
    if (digestOf(objects) == newestSchemaDigest && steps.size() == migrations().size())
        return std::nullopt;
    const auto known = objectsAfter(steps);
    for (const auto& [name, sql] : objects)
        if (const auto same = known.find(name); same == known.end() || same->second != sql)
            return name;
    for (const auto& [name, sql] : known)
        if (!objects.contains(name))
            return name;
    return std::nullopt;
}

} // namespace patella
