// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/order.h"
#include "core/store/date_range.h"
#include "core/store/table.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

// Reads whole lists of records, in the order of the log. A row that cannot be read is left out and named.
class ListReader {
public:
    explicit ListReader(SQLite::Database& database)
        : m_database(database)
    {
    }

    template <typename OneRecord> std::vector<OneRecord> all(const DateRange& days = {})
    {
        return read<OneRecord>(TableSql<OneRecord>::select(), days);
    }

    template <typename OneRecord>
    std::vector<OneRecord> some(std::span<const std::string_view> columns, const DateRange& days)
    {
        return read<OneRecord>(TableSql<OneRecord>::select(columns), days);
    }

    // Whether these are all.
    template <typename OneRecord> bool readSince(LocalDate day, std::vector<OneRecord>& records)
    {
        const auto table = TableSql<OneRecord>::name();
        records = all<OneRecord>({.from = day, .to = {}});
        const auto rows = m_database.execAndGet("SELECT count(*) FROM " + table).getInt64();
        return static_cast<std::size_t>(rows) == records.size() + m_unreadable[table].size();
    }

    // "run UUID: date", of the last reading of each table.
    std::vector<std::string> unreadable() const
    {
        std::vector<std::string> all;
        for (const auto& [table, rows] : m_unreadable)
            all.insert(all.end(), rows.begin(), rows.end());
        return all;
    }

private:
    static std::string idIn(const Rows& rows)
    {
        try {
            const auto id = rows.at(0);
            const auto* text = std::get_if<std::string_view>(&id);
            return text ? std::string(*text) : std::string();
        } catch (const StoreError&) {
            return {};
        }
    }

    template <typename OneRecord>
    std::vector<OneRecord> read(const std::string& select, const DateRange& days)
    {
        const auto from = days.from ? isoText(*days.from) : "0000", to = days.to ? isoText(*days.to) : "9999";
        const bool some = days.from || days.to;
        const std::string where = some ? " WHERE date BETWEEN ?1 AND ?2" : "";
        const auto ask = [&](const std::string& sql) {
            Rows rows(m_database, sql + where);
            if (some) {
                rows.bind(1, from);
                rows.bind(2, to);
            }
            return rows;
        };
        std::vector<OneRecord> records;
        auto count = ask("SELECT count(*) FROM " + TableSql<OneRecord>::name());
        if (count.next())
            records.reserve(static_cast<std::size_t>(std::get<std::int64_t>(count.at(0))));
        auto& leftOut = m_unreadable[TableSql<OneRecord>::name()];
        leftOut.clear();
        for (auto rows = ask(select); rows.next();) {
            try {
                records.push_back(codec::recordIn<OneRecord>(rows));
            } catch (const StoreError& error) {
                leftOut.push_back(idIn(rows) + ": cannot " + error.what());
            }
        }
        sort(records);
        return records;
    }

    SQLite::Database& m_database;
    std::map<std::string, std::vector<std::string>> m_unreadable; // by table
};

} // namespace patella
