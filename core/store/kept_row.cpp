// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_row.h"

#include "core/store/codec.h"
#include "core/store/packing/packed_row.h"
#include "core/store/table.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::size_t keyLength = 16;

[[noreturn]] void throwDamaged(const std::string& what)
{
    throw StoreError(StoreError::Kind::Damaged, {}, "read the journal of " + what);
}

// Goes to the one kind of record whose table this is: visit(As<OneRecord>{}).
template <typename Visit> void withKind(const std::string& table, Visit&& visit)
{
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (table == tableOf<OneRecord>)
            visit(As<OneRecord>{});
    });
}

std::string hexOf(const std::string& bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char each : bytes)
        for (const unsigned shift : {4U, 0U})
            text += digits[static_cast<unsigned char>(each) >> shift & 15U];
    return text;
}

} // namespace

std::optional<KeptRow> keptRowIn(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt
                           : std::optional(KeptRow{.bytes = column.getString(), .isPacked = column.isBlob()});
}

void bindBytes(SQLite::Statement& statement, int index, const std::optional<std::string>& bytes)
{
    if (bytes)
        statement.bind(index, bytes->data(), static_cast<int>(bytes->size()));
    else
        statement.bind(index);
}

void bindKey(SQLite::Statement& statement, int index, const std::string& key)
{
    if (const auto bytes = keyBytes(key))
        bindBytes(statement, index, bytes);
    else
        statement.bind(index, key);
}

std::string keyIn(const SQLite::Column& column)
{
    auto key = column.getString();
    return column.isBlob() && key.size() == keyLength ? keyText(key) : key;
}

std::string packedRowIn(SQLite::Statement& row)
{
    PackedRow packed;
    for (int place = 1; place < row.getColumnCount(); ++place) {
        const auto value = row.getColumn(place);
        if (value.isInteger())
            packed.put(static_cast<std::size_t>(place), std::int64_t{value.getInt64()});
        else if (!value.isNull())
            packed.put(static_cast<std::size_t>(place),
                std::string_view(
                    static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())));
    }
    return packed.bytes();
}

const std::vector<std::string>& KeptRows::columnsOf(const std::string& table)
{
    const auto [known, isNew] = m_columns.try_emplace(table);
    if (isNew) {
        SQLite::Statement names(m_database, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
        names.bind(1, table);
        while (names.executeStep())
            known->second.push_back(names.getColumn(0).getString());
    }
    return known->second;
}

void KeptRows::readJson(
    const std::string& json, const std::vector<std::string>& columns, std::vector<Plain>& into)
{
    if (!m_members)
        m_members.emplace(m_database, "SELECT key, value FROM json_each(?1)");
    m_members->tryReset(); // also after what was no JSON
    m_members->bind(1, json);
    while (m_members->executeStep()) {
        const auto column = std::ranges::find(columns, m_members->getColumn(0).getString());
        if (column != columns.end())
            into[static_cast<std::size_t>(column - columns.begin())]
                = copyOf(codec::plainIn(m_members->getColumn(1)));
    }
}

std::vector<Plain> KeptRows::values(const std::string& table, const std::string& key, const KeptRow& row)
{
    const auto& columns = columnsOf(table);
    if (columns.empty())
        return {};
    if (row.isPacked) {
        auto values = unpackedRow(row.bytes, columns.size());
        if (!values)
            throwDamaged(table);
        values->front() = key;
        return *std::move(values);
    }
    std::vector<Plain> values(columns.size());
    readJson(row.bytes, columns, values);
    return values;
}

// In the order of forEachColumn.
const std::vector<std::size_t>& KeptRows::placesOfMembers(const std::string& table)
{
    const auto [known, isNew] = m_places.try_emplace(table);
    if (isNew)
        withKind(table, [&]<typename OneRecord>(As<OneRecord>) {
            const auto& columns = columnsOf(table);
            forEachColumn(blank<OneRecord>(), [&](std::string_view name, const auto&) {
                known->second.push_back(
                    static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin()));
            });
        });
    return known->second;
}

Record KeptRows::record(const std::string& table, const std::string& key, const KeptRow& row)
{
    std::optional<Record> made;
    withKind(table, [&]<typename OneRecord>(As<OneRecord>) {
        const auto values = this->values(table, key, row);
        auto record = blank<OneRecord>();
        auto place = placesOfMembers(table).begin();
        for (const auto& member : membersOf(record)) {
            const auto at = *place++;
            const bool isSaid = at < values.size() && !std::holds_alternative<std::monostate>(values[at]);
            if (isSaid && !member.assign(viewOf(values[at])))
                throwDamaged(std::string(member.column));
        }
        made = std::move(record);
    });
    if (!made)
        throwDamaged(table);
    return *std::move(made);
}

SQLite::Statement& KeptRows::jsonObject(const std::string& table)
{
    auto known = m_jsonObjects.find(table);
    if (known == m_jsonObjects.end()) {
        std::string members;
        withKind(table, [&]<typename OneRecord>(As<OneRecord>) {
            members = TableSql<OneRecord>::joined(
                ", ", [](const std::string& column) { return "'" + column + "', ?"; });
        });
        known = m_jsonObjects.try_emplace(table, m_database, "SELECT json_object(" + members + ")").first;
    }
    known->second.reset();
    return known->second;
}

std::string KeptRows::json(const std::string& table, const std::string& key, const KeptRow& row)
{
    if (!row.isPacked)
        return row.bytes;
    const auto& places = placesOfMembers(table);
    const auto values = unpackedRow(row.bytes, columnsOf(table).size());
    if (!values || places.empty())
        return hexOf(row.bytes);
    auto& object = jsonObject(table);
    int member = 0;
    for (const auto at : places)
        codec::bindPlain(object, ++member,
            at == 0                   ? Plain(key)
                : at < values->size() ? (*values)[at]
                                      : Plain());
    object.executeStep();
    auto json = object.getColumn(0).getString();
    object.reset();
    return json;
}

} // namespace patella
