// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/earlier_logs.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "core/log/columns.h"
#include "core/store/versions/schema.h"

namespace patella::test {

namespace {

// The columns that a table has, joined; empty: there is no such table.
std::string columnsOf(SQLite::Database& database, std::string_view table)
{
    return database
        .execAndGet(fmt::format("SELECT ifnull(group_concat(name), '') FROM pragma_table_info('{}')", table))
        .getString();
}

void bindSide(SQLite::Statement& statement, int index, const std::optional<std::string>& json)
{
    if (json)
        statement.bind(index, *json);
    else
        statement.bind(index);
}

void writeJournal(SQLite::Database& old, const std::vector<JournalEntry>& entries)
{
    SQLite::Statement insert(old,
        "INSERT INTO journal (deed, time, device, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?, "
        "?, ?)");
    for (const auto& entry : entries) {
        insert.reset();
        int index = 0;
        for (const auto& text : {entry.changeSet, entry.time, entry.device, entry.table, entry.row})
            insert.bind(++index, text);
        bindSide(insert, ++index, entry.before);
        bindSide(insert, ++index, entry.after);
        insert.exec();
    }
}

} // namespace

void writeALogOfVersion(std::size_t version, const std::filesystem::path& file, const LogStore& ofThisVersion)
{
    SQLite::Database old(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(old, migrations().first(version));
    old.exec("PRAGMA application_id = " + std::to_string(applicationId));
    old.exec("ATTACH '" + ofThisVersion.file().string() + "' AS newer");
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (const auto columns = columnsOf(old, tableOf<OneRecord>); !columns.empty())
            old.exec(
                fmt::format("INSERT INTO {0} ({1}) SELECT {1} FROM newer.{0}", tableOf<OneRecord>, columns));
    });
    writeJournal(old, ofThisVersion.journal());
}

} // namespace patella::test
