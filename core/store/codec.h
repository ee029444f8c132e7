// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
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

// The record whose columns at(0), at(1) ... are, in the order of forEachColumn.
template <typename Record, typename At> Record recordOf(At&& at)
{
    auto record = blank<Record>();
    int column = 0;
    forEachColumn(record, [&](std::string_view name, auto& member) {
        if (!assign(at(column++), member) || isBeyondAnything(member))
            throw StoreError(StoreError::Kind::Damaged, {},
                "read " + std::string(tableOf<Record>) + "." + std::string(name));
    });
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
