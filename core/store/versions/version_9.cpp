// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions/version_9.h"

#include <sqlite3.h>

#include "core/store/packing/packed_row.h"

#include <algorithm>
#include <map>
#include <new>
#include <optional>
#include <string>
#include <vector>

namespace patella {

const std::string_view stepToVersion9 = R"sql(
DROP TRIGGER journal_is_never_changed;
DROP TRIGGER journal_is_never_shortened;
DROP INDEX journal_by_row;
ALTER TABLE journal RENAME TO old_journal;

CREATE TABLE journal_part (
    part    INTEGER NOT NULL PRIMARY KEY,
    deed    ANY     NOT NULL CHECK (length(deed) = 16 OR typeof(deed) = 'text'),
    time_ms INTEGER NOT NULL,
    device  TEXT    NOT NULL
) STRICT;

CREATE TABLE journal (
    entry      INTEGER NOT NULL PRIMARY KEY,
    part       INTEGER NOT NULL REFERENCES journal_part (part),
    table_name TEXT    NOT NULL,
    row_id     ANY     NOT NULL CHECK (length(row_id) = 16 OR typeof(row_id) = 'text'),
    before     ANY     CHECK (typeof(before) <> 'integer' AND typeof(before) <> 'real'),
    after      ANY     CHECK (typeof(after) <> 'integer' AND typeof(after) <> 'real'),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

INSERT INTO journal_part (part, deed, time_ms, device)
SELECT min(entry), packed_key(deed),
    coalesce(CAST(strftime('%s', time) AS INTEGER) * 1000 + CAST(substr(time, 21, 3) AS INTEGER), 0), device
FROM old_journal GROUP BY deed, time, device ORDER BY min(entry);

INSERT INTO journal (entry, part, table_name, row_id, before, after)
SELECT entry, old_part.part, table_name, packed_key(row_id), packed_row(table_name, row_id, before),
    packed_row(table_name, row_id, after)
FROM old_journal CROSS JOIN (
    SELECT deed, time, device, min(entry) AS part FROM old_journal GROUP BY deed, time, device
) AS old_part USING (deed, time, device);

DROP TABLE old_journal;
CREATE INDEX journal_by_row ON journal (row_id);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

CREATE TRIGGER journal_part_is_never_changed BEFORE UPDATE ON journal_part
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_part_is_never_shortened BEFORE DELETE ON journal_part
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
)sql";

struct JournalPacking::Parts {
    SQLite::Database& database;
    std::map<std::string, std::vector<std::string>, std::less<>> columns; // by table, by their places
    std::optional<SQLite::Statement> members = {};

    const std::vector<std::string>& columnsOf(const std::string& table)
    {
        const auto [known, isNew] = columns.try_emplace(table);
        if (isNew) {
            SQLite::Statement names(database, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
            names.bind(1, table);
            while (names.executeStep())
                known->second.push_back(names.getColumn(0).getString());
        }
        return known->second;
    }

    // The values by their places; empty where it is not exactly what a log wrote of that row.
    std::optional<std::vector<Plain>> valuesIn(
        const std::vector<std::string>& names, const std::string& key, const std::string& json)
    {
        if (!members)
            members.emplace(database, "SELECT key, value, type FROM json_each(?1)");
        members->reset();
        members->bind(1, json);
        std::vector<Plain> values(names.size());
        std::vector<bool> isThere(names.size());
        while (members->executeStep()) {
            const auto name = std::ranges::find(names, members->getColumn(0).getString());
            const auto place = static_cast<std::size_t>(name - names.begin());
            const auto value = members->getColumn(1);
            const std::string_view type = members->getColumn(2).getText();
            if (name == names.end() || isThere[place])
                return std::nullopt;
            isThere[place] = true;
            if (type == "integer" && value.isInteger())
                values[place] = std::int64_t{value.getInt64()};
            else if (type == "text")
                values[place] = value.getString();
            else if (type != "null")
                return std::nullopt;
        }
        return !values.empty() && values.front() == Plain(key) ? std::optional(std::move(values))
                                                               : std::nullopt;
    }

    std::optional<std::string> packed(
        const std::string& table, const std::string& key, const std::string& json)
    {
        std::optional<std::vector<Plain>> values;
        try {
            values = valuesIn(columnsOf(table), key, json);
        } catch (const SQLite::Exception&) { // it is no JSON
        }
        if (members)
            members->tryReset(); // no table is dropped while something is read
        if (!values)
            return std::nullopt;
        PackedRow row;
        for (std::size_t place = 1; place < values->size(); ++place)
            row.put(place, viewOf((*values)[place]));
        return row.bytes();
    }
};

namespace {

std::string textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string();
}

// Runs where no exception may pass.
template <typename Packed> void answer(sqlite3_context* context, sqlite3_value* asItIs, Packed&& packed)
{
    try {
        const auto bytes = sqlite3_value_type(asItIs) == SQLITE_TEXT ? packed() : std::nullopt;
        if (bytes)
            sqlite3_result_blob(context, bytes->data(), static_cast<int>(bytes->size()), SQLITE_TRANSIENT);
        else
            sqlite3_result_value(context, asItIs);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    } catch (const std::exception& error) {
        sqlite3_result_error(context, error.what(), -1);
    }
}

void packedKey(sqlite3_context* context, int, sqlite3_value** values)
{
    answer(context, values[0], [&] { return keyBytes(textOf(values[0])); });
}

template <typename Parts> void packedRow(sqlite3_context* context, int, sqlite3_value** values)
{
    auto* parts = static_cast<Parts*>(sqlite3_user_data(context));
    answer(context, values[2],
        [&] { return parts->packed(textOf(values[0]), textOf(values[1]), textOf(values[2])); });
}

} // namespace

JournalPacking::JournalPacking(SQLite::Database& database)
    : m_parts(std::make_unique<Parts>(database))
{
    database.createFunction("packed_key", 1, true, nullptr, packedKey);
    database.createFunction("packed_row", 3, true, m_parts.get(), packedRow<Parts>);
}

JournalPacking::~JournalPacking()
{
    m_parts->members.reset();
    auto* handle = m_parts->database.getHandle();
    for (const auto& [name, arguments] : {std::pair{"packed_key", 1}, std::pair{"packed_row", 3}})
        sqlite3_create_function(handle, name, arguments, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr);
}

} // namespace patella
