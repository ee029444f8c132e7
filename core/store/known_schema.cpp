// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_schema.h"

#include "core/store/schema.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

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

// Made once a version: the steps are text that never changes.
const Objects& objectsAfter(std::span<const std::string_view> steps)
{
    using Key = std::pair<const std::string_view*, std::size_t>;
    thread_local std::map<Key, Objects> known;
    const auto [found, isNew] = known.try_emplace({steps.data(), steps.size()});
    if (isNew) {
        SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(model, steps);
        found->second = objectsOf(model);
    }
    return found->second;
}

} // namespace

std::optional<std::string> firstForeignObject(
    SQLite::Database& database, std::span<const std::string_view> steps)
{
    const auto objects = objectsOf(database);
    const auto& known = objectsAfter(steps);
    for (const auto& [name, sql] : objects)
        if (const auto same = known.find(name); same == known.end() || same->second != sql)
            return name;
    for (const auto& [name, sql] : known)
        if (!objects.contains(name))
            return name;
    return std::nullopt;
}

} // namespace patella
