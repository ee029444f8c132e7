// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/plain.h"

#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace patella {

// The rows that a question to the database gives, one after the other; text is not copied. What SQLite
// refuses is thrown as SQLite::Exception.
class Rows {
public:
    Rows(SQLite::Database& database, std::string_view sql);

    void bind(int number, std::string_view text); // from 1; the text stays where it is while rows are read
    bool next();
    // Valid until the next row. Throws StoreError (Damaged) where there is neither a whole number nor text.
    PlainView at(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    SQLite::Database& m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace patella
