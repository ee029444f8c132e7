// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/faults.h"

#include "core/store/codec.h"
#include "core/store/kept_row.h"
#include "core/store/table.h"

#include <map>

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

// A column that is younger than the journal entry is no fault.
bool isAsKept(KeptRows& kept, const std::string& table, const std::string& key, SQLite::Statement& now,
    const KeptRow& last)
{
    if (last.isPacked && packedRowIn(now) == last.bytes)
        return true;
    try {
        const auto values = kept.values(table, key, last);
        for (std::size_t place = 0; place < values.size(); ++place) {
            const auto stands = codec::plainIn(now.getColumn(static_cast<int>(place)));
            const auto wasKept = viewOf(values[place]);
            if (wasKept != stands && !(isNoAnswer(wasKept) && isNoAnswer(stands)))
                return false;
        }
        return !values.empty();
    } catch (const StoreError&) {
        return false;
    } catch (const SQLite::Exception&) { // it is no JSON
        return false;
    }
}

template <typename OneRecord>
void findRowsUnlikeJournal(SQLite::Database& database, std::vector<std::string>& faults)
{
    const auto table = TableSql<OneRecord>::name();
    std::map<std::string, std::optional<KeptRow>> last; // by key
    SQLite::Statement entries(
        database, "SELECT row_id, after FROM journal WHERE table_name = ?1 ORDER BY entry");
    entries.bind(1, table);
    while (entries.executeStep())
        last.insert_or_assign(keyIn(entries.getColumn(0)), keptRowIn(entries.getColumn(1)));

    const auto add = [&](const std::string& key) {
        faults.push_back(table + " " + key + ": not as the journal last wrote it");
    };
    KeptRows kept(database);
    for (SQLite::Statement rows(database, "SELECT * FROM " + table); rows.executeStep();) {
        const auto key = rows.getColumn(0).getString();
        const auto known = last.find(key);
        if (known == last.end() || !known->second || !isAsKept(kept, table, key, rows, *known->second))
            add(key);
        if (known != last.end())
            last.erase(known);
    }
    for (const auto& [key, after] : last)
        if (after)
            add(key);
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
