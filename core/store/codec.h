// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
#include "core/log/row.h"
#include "core/store/rows.h"
#include "core/store/store_error.h"

#include <string>

// Between rows and records. Strict: what is not of its column's type is damage, never 0 or "".
namespace patella::codec {

// Stands until the statement moves on.
inline PlainView plainIn(const SQLite::Column& column)
{
    if (column.isNull())
        return {};
    if (column.isInteger())
        return std::int64_t{column.getInt64()};
    if (!column.isText())
        throw StoreError(StoreError::Kind::Damaged, {}, std::string("read ") + column.getName());
    const auto* text = static_cast<const char*>(column.getBlob());
    return std::string_view(text, static_cast<std::size_t>(column.getBytes()));
}

inline void bindPlain(SQLite::Statement& statement, int index, const Plain& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(index, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index, *text);
    else
        statement.bind(index);
}

template <typename Record> void bindAll(SQLite::Statement& statement, const Record& record)
{
    int index = 0;
    forEachColumn(record,
        [&](std::string_view, const auto& member) { bindPlain(statement, ++index, toPlain(member)); });
}

[[noreturn]] inline void throwDamaged(std::string_view table, std::string_view column)
{
    throw StoreError(StoreError::Kind::Damaged, {}, "read " + std::string(table) + "." + std::string(column));
}

// The record whose columns at(0), at(1) ... are, in the order of forEachColumn.
template <typename Record, typename At> Record recordOf(At&& at)
{
    auto record = blank<Record>();
    int column = 0;
    std::string_view damaged; // the first
    const auto note = [&](std::string_view name, bool isSound) {
        if (!isSound && damaged.empty())
            damaged = name;
    };
    forEachColumn(record, [&]<typename Member>(std::string_view name, Member& member) {
        const PlainView plain = at(column++);
        note(name, assign(plain, member));
        if constexpr (isBounded<Member>)
            note(name, !isBeyondAnything(plain));
    });
    if (!damaged.empty())
        throwDamaged(tableOf<Record>, damaged);
    return record;
}

template <typename Record> Record recordIn(SQLite::Statement& row)
{
    return recordOf<Record>([&](int column) -> PlainView {
        if (row.isColumnNull(column)) // most are, and are not worth a Column
            return {};
        return plainIn(row.getColumn(column));
    });
}

template <typename Record> Record recordIn(const Rows& rows)
{
    return recordOf<Record>([&](int column) { return rows.at(column); });
}

} // namespace patella::codec
