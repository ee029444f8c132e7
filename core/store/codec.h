// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
#include "core/store/store_error.h"

#include <string>

// Between rows and records. Strict: what is not of its column's type is damage, never 0 or "".
namespace patella::codec {

inline Plain plainIn(const SQLite::Column& column)
{
    if (column.isNull())
        return {};
    if (column.isInteger())
        return std::int64_t{column.getInt64()};
    if (column.isText())
        return column.getString();
    throw StoreError(StoreError::Kind::Damaged, {}, std::string("read ") + column.getName());
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

// Metres and seconds beyond this are damage; sums and products of all others fit into 64 bits.
inline constexpr std::int64_t farthest = 1'000'000'000'000;

template <typename Member> bool isBeyondAnything(const Member& member)
{
    const auto beyond = [](std::int64_t number) { return number > farthest || number < -farthest; };
    if constexpr (std::is_same_v<Member, std::optional<Distance>>
        || std::is_same_v<Member, std::optional<Climb>>)
        return member && beyond(member->metres);
    else if constexpr (std::is_same_v<Member, std::optional<std::chrono::seconds>>
        || std::is_same_v<Member, std::optional<std::chrono::minutes>>)
        return member && beyond(member->count());
    else
        return false;
}

// The record in the statement's row; its columns stand in the order of forEachColumn.
template <typename Record> Record recordIn(SQLite::Statement& row)
{
    auto record = blank<Record>();
    int index = 0;
    forEachColumn(record, [&](std::string_view name, auto& member) {
        const int column = index++;
        if (!assign(row.isColumnNull(column) ? Plain{} : plainIn(row.getColumn(column)), member)
            || isBeyondAnything(member))
            throw StoreError(StoreError::Kind::Damaged, {},
                "read " + std::string(tableOf<Record>) + "." + std::string(name));
    });
    return record;
}

} // namespace patella::codec
