// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/columns.h"
#include "core/log/log.h"
#include "core/log/row.h"
#include "core/store/codec.h"
#include "core/store/journal.h"
#include "core/store/kept_row.h"
#include "core/store/prepared.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>

namespace patella {

// The SQL of a record's table, made from its one list of columns.
template <typename Record> struct TableSql {
    static std::string name() { return std::string(tableOf<Record>); }

    static std::string joined(std::string_view between, auto&& piece)
    {
        std::string sql;
        for (const auto& [column, nothing] : rowOf(blank<Record>()))
            sql += (sql.empty() ? "" : std::string(between)) + piece(std::string(column));
        return sql;
    }
    static std::string columns()
    {
        return joined(", ", [](const std::string& column) { return column; });
    }
    static std::string select() { return "SELECT " + columns() + " FROM " + name(); }
    // In place of the others stands what is read as no answer. What no record can be without is among them
    // always.
    static std::string select(std::span<const std::string_view> wanted)
    {
        std::string sql;
        forEachColumn(blank<Record>(), [&]<typename Member>(std::string_view column, const Member&) {
            constexpr bool isText = std::is_same_v<Member, std::string> || std::is_same_v<Member, Tags>;
            constexpr bool isNeeded = !isText && !isOptional<Member>;
            const bool isWanted = isNeeded || std::ranges::find(wanted, column) != wanted.end();
            sql += (sql.empty() ? "" : ", ") + (isWanted ? std::string(column) : isText ? "''" : "NULL");
        });
        return "SELECT " + sql + " FROM " + name();
    }
    static std::string insert()
    {
        return "INSERT INTO " + name() + " (" + columns() + ") VALUES ("
            + joined(", ", [](const std::string&) { return "?"; }) + ")";
    }
    static std::string update()
    {
        return "UPDATE " + name() + " SET " + joined(", ", [n = 0](const std::string& column) mutable {
            return column + " = ?" + std::to_string(++n);
        }) + " WHERE id = ?1";
    }
    static std::string remove() { return "DELETE FROM " + name() + " WHERE id = ?"; }
};

// How the rows of one table are read and written one by one.
template <typename Record> class Table {
public:
    explicit Table(SQLite::Database& database)
        : m_select(database, [] { return TableSql<Record>::select() + " WHERE id = ?"; })
        , m_whole(database, [] { return "SELECT * FROM " + TableSql<Record>::name() + " WHERE id = ?"; })
        , m_insert(database, TableSql<Record>::insert)
        , m_update(database, TableSql<Record>::update)
        , m_remove(database, TableSql<Record>::remove)
    {
    }

    std::optional<Record> find(const Id<Record>& id)
    {
        return oneRow(m_select(), id, [](SQLite::Statement& row) { return codec::recordIn<Record>(row); });
    }

    // As the journal keeps it.
    std::optional<std::string> packed(const Id<Record>& id) { return oneRow(m_whole(), id, packedRowIn); }

    void insert(const Record& record) { write(m_insert(), record); }
    void update(const Record& record) { write(m_update(), record); }

    void remove(const Id<Record>& id)
    {
        auto& statement = m_remove();
        statement.tryReset();
        statement.bind(1, id.text());
        statement.exec();
    }

    void writeDown(Journal& journal, const Id<Record>& id, const std::optional<std::string>& before)
    {
        journal.append(TableSql<Record>::name(), id.text(), before, packed(id)); // as it stands there now
    }

private:
    template <typename Read>
    static auto oneRow(SQLite::Statement& statement, const Id<Record>& id, Read read)
        -> std::optional<std::invoke_result_t<Read, SQLite::Statement&>>
    {
        statement.tryReset();
        statement.bind(1, id.text());
        if (!statement.executeStep())
            return std::nullopt;
        auto found = read(statement);
        statement.reset();
        return found;
    }

    static void write(SQLite::Statement& statement, const Record& record)
    {
        statement.tryReset(); // what it failed with before was said
        codec::bindAll(statement, record);
        statement.exec();
    }

    Prepared m_select;
    Prepared m_whole;
    Prepared m_insert;
    Prepared m_update;
    Prepared m_remove;
};

// A table for each kind of record.
template <typename... Each>
std::tuple<Table<Each>...> tablesOf(SQLite::Database& database, std::type_identity<std::variant<Each...>>)
{
    return {Table<Each>(database)...};
}
using Tables = decltype(tablesOf(std::declval<SQLite::Database&>(), std::type_identity<Record>{}));

} // namespace patella
