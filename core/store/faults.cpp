// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/faults.h"

#include "core/store/table.h"

namespace patella {

namespace {

template <typename OneRecord>
void findUnreadableRows(SQLite::Database& database, std::vector<std::string>& faults)
{
    SQLite::Statement rows(database, TableSql<OneRecord>::select());
    while (rows.executeStep()) {
        try {
            codec::recordIn<OneRecord>(rows);
        } catch (const StoreError& error) {
            faults.push_back(rows.getColumn(0).getString() + ": cannot " + error.what());
        }
    }
}

// Compares column by column, so that a column younger than the journal entry is no fault.
template <typename OneRecord>
void findRowsUnlikeJournal(SQLite::Database& database, std::vector<std::string>& faults)
{
    const auto table = TableSql<OneRecord>::name();
    SQLite::Statement rows(database,
        "WITH last AS (SELECT row_id, after, max(entry) FROM journal WHERE table_name = '" + table
            + "' GROUP BY row_id), now AS (SELECT id, " + TableSql<OneRecord>::asJson() + " AS json FROM "
            + table
            + ") SELECT coalesce(now.id, last.row_id) FROM now FULL JOIN last ON last.row_id = now.id"
              " WHERE (now.id IS NULL) <> (last.after IS NULL) OR EXISTS (SELECT 1 FROM "
              "json_each(last.after) AS each"
              " WHERE each.value IS NOT json_extract(now.json, '$.' || each.key))");
    while (rows.executeStep())
        faults.push_back(table + " " + rows.getColumn(0).getString() + ": not as the journal last wrote it");
}

} // namespace

std::vector<std::string> faultsIn(SQLite::Database& database)
{
    std::vector<std::string> faults;
    SQLite::Statement pages(database, "PRAGMA integrity_check(20)");
    while (pages.executeStep())
        if (const auto line = pages.getColumn(0).getString(); line != "ok")
            faults.push_back(line);
    if (!faults.empty())
        return faults;

    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        faults.push_back(
            keys.getColumn(0).getString() + ": points to a missing " + keys.getColumn(2).getString());
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        findUnreadableRows<OneRecord>(database, faults);
        findRowsUnlikeJournal<OneRecord>(database, faults);
    });
    return faults;
}

} // namespace patella
