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

// What is not the same to the letter is compared column by column, so that a column younger than the journal
// entry is no fault.
template <typename OneRecord>
void findRowsUnlikeJournal(SQLite::Database& database, std::vector<std::string>& faults)
{
    const auto table = TableSql<OneRecord>::name();
    const std::string last = "WITH last AS MATERIALIZED (SELECT row_id, after, max(entry) FROM journal WHERE "
                             "table_name = '"
        + table + "' GROUP BY row_id) ";
    const auto add = [&](const std::string& sql) {
        for (SQLite::Statement rows(database, last + sql); rows.executeStep();)
            faults.push_back(
                table + " " + rows.getColumn(0).getString() + ": not as the journal last wrote it");
    };
    add("SELECT now.id FROM (SELECT id, " + TableSql<OneRecord>::asJson() + " AS json FROM " + table
        + ") AS now LEFT JOIN last ON last.row_id = now.id WHERE last.after IS NULL OR (last.after <> "
          "now.json AND CASE WHEN json_valid(last.after) THEN EXISTS (SELECT 1 FROM "
          "json_each(last.after) AS each WHERE each.value IS NOT json_extract(now.json, '$.' || each.key)) "
          "ELSE TRUE END)");
    add("SELECT row_id FROM last WHERE after IS NOT NULL AND row_id NOT IN (SELECT id FROM " + table + ")");
}

// The pages, the keys of the indexes, and what the schema asks of values. Rows that break a rule are named by
// whoever reads them.
std::vector<std::string> integrityOf(SQLite::Database& database, bool withValues)
{
    database.exec(
        withValues ? "PRAGMA ignore_check_constraints = OFF" : "PRAGMA ignore_check_constraints = ON");
    std::vector<std::string> faults;
    SQLite::Statement pages(database, "PRAGMA integrity_check(20)");
    while (pages.executeStep())
        if (const auto line = pages.getColumn(0).getString(); line != "ok")
            faults.push_back(line);
    database.exec("PRAGMA ignore_check_constraints = OFF");
    return faults;
}

} // namespace

std::vector<std::string> faultsIn(SQLite::Database& database)
{
    const auto withValues = integrityOf(database, true);
    auto faults = withValues.empty() ? withValues : integrityOf(database, false);
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
    return faults.empty() ? withValues : faults;
}

} // namespace patella
