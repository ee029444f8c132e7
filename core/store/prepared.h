// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>

namespace patella {

// A statement that is prepared when it is first needed, and once.
class Prepared {
public:
    using Sql = std::string (*)();

    Prepared(SQLite::Database& database, Sql sql)
        : m_database(&database)
        , m_sql(sql)
    {
    }

    SQLite::Statement& operator()()
    {
        if (!m_statement)
            m_statement.emplace(*m_database, m_sql());
        return *m_statement;
    }

private:
    SQLite::Database* m_database;
    Sql m_sql;
    std::optional<SQLite::Statement> m_statement;
};

} // namespace patella
