// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <sqlite3.h>

#include "core/store/store_error.h"

namespace patella {

void Rows::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Rows::Rows(SQLite::Database& database, std::string_view sql)
    : m_database(database)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(
        database.getHandle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), code);
}

void Rows::bind(int number, std::string_view text)
{
    const int code = sqlite3_bind_text(
        m_statement.get(), number, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), code);
}

bool Rows::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_database.getHandle(), code);
    return code == SQLITE_ROW;
}

PlainView Rows::at(int column) const
{
    auto* row = m_statement.get();
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(row, column)};
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
        return std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
    }
    default:
        throw StoreError(
            StoreError::Kind::Damaged, {}, std::string("read ") + sqlite3_column_name(row, column));
    }
}

} // namespace patella
