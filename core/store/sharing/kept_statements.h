// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace patella {

// Each statement is prepared once and used again. One is asked to its end before it is asked anew.
class KeptStatements {
public:
    explicit KeptStatements(SQLite::Database& database)
        : m_database(database)
    {
    }

    // Bound to these values, not stepped yet.
    template <typename... Values> SQLite::Statement& asked(const std::string& sql, const Values&... values)
    {
        auto& statement = of(sql);
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }

    // None reads any more: a transaction can end.
    void rest()
    {
        for (auto& [sql, statement] : m_statements)
            statement.reset();
    }
    void restLast()
    {
        if (m_last)
            m_last->reset();
    }

private:
    SQLite::Statement& of(const std::string& sql)
    {
        auto known = m_statements.find(sql);
        if (known == m_statements.end())
            known = m_statements.try_emplace(sql, m_database, sql).first;
        known->second.reset();
        m_last = &known->second;
        return known->second;
    }

    SQLite::Database& m_database;
    std::map<std::string, SQLite::Statement> m_statements;
    SQLite::Statement* m_last = nullptr;
};

// Whatever a question leaves unread holds no lock.
class RestAfter {
public:
    explicit RestAfter(KeptStatements& statements)
        : m_statements(statements)
    {
    }
    ~RestAfter() { m_statements.restLast(); }
    RestAfter(const RestAfter&) = delete;
    RestAfter& operator=(const RestAfter&) = delete;

private:
    KeptStatements& m_statements;
};

template <typename Made> auto everyOf(SQLite::Statement& rows, Made&& made)
{
    std::vector<std::invoke_result_t<Made, SQLite::Statement&>> all;
    while (rows.executeStep())
        all.push_back(made(rows));
    return all;
}

} // namespace patella
