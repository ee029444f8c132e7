// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/log.h"
#include "core/log/plain.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace patella {

// What the journal holds of a row on one side of a change: packed (packing/packed_row.h), or as JSON what
// versions before the ninth wrote and what could not be packed.
struct KeptRow {
    std::string bytes;
    bool isPacked;
};
std::optional<KeptRow> keptRowIn(const SQLite::Column& column); // empty: no row

// Keys are 16 bytes in the journal; what is no UUID is text there.
void bindKey(SQLite::Statement& statement, int index, const std::string& key);
std::string keyIn(const SQLite::Column& column);
void bindBytes(SQLite::Statement& statement, int index, const std::optional<std::string>& bytes);

// The row of a table that stands in a row of SELECT *.
std::string packedRowIn(SQLite::Statement& row);

// Reads what the journal kept of rows. Throws StoreError (Damaged) where it cannot be read, and an exception
// of SQLite where it is no JSON.
class KeptRows {
public:
    explicit KeptRows(SQLite::Database& database)
        : m_database(database)
    {
    }

    // The columns of a table by their places; none: no log has such a table.
    const std::vector<std::string>& columnsOf(const std::string& table);
    // The values by these places.
    std::vector<Plain> values(const std::string& table, const std::string& key, const KeptRow& row);
    // A column that is younger than the journal entry has the value of a record that does not answer it.
    Record record(const std::string& table, const std::string& key, const KeptRow& row);
    // As text for people: every column, or what stands there as it stands.
    std::string json(const std::string& table, const std::string& key, const KeptRow& row);

private:
    void readJson(const std::string& json, const std::vector<std::string>& columns, std::vector<Plain>& into);
    const std::vector<std::size_t>& placesOfMembers(const std::string& table);
    SQLite::Statement& jsonObject(const std::string& table);

    SQLite::Database& m_database;
    std::map<std::string, std::vector<std::string>, std::less<>> m_columns;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_places; // of the members of a record
    std::map<std::string, SQLite::Statement> m_jsonObjects;
    std::optional<SQLite::Statement> m_members;
};

} // namespace patella
