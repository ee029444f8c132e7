// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/table.h"

#include <functional>
#include <map>

namespace patella {

namespace {

// The record a journal entry holds as JSON; its members come back as the types they were written from.
template <typename OneRecord>
std::optional<Record> recordOf(SQLite::Database& database, const std::string& json)
{
    SQLite::Statement members(
        database, "SELECT " + TableSql<OneRecord>::joined(", ", [](const std::string& column) {
            return "json_extract(?1, '$." + column + "')";
        }));
    members.bind(1, json);
    members.executeStep();
    auto record = blank<OneRecord>();
    int index = 0;
    forEachColumn(record, [&](std::string_view name, auto& member) {
        const auto value = codec::plainIn(members.getColumn(index++));
        if (!assign(value, member) && !std::holds_alternative<std::monostate>(value))
            throw StoreError(StoreError::Kind::Damaged, {}, "read the journal of " + std::string(name));
    });
    return record;
}

using Reading = std::function<std::optional<Record>(SQLite::Database&, const std::string&)>;

const std::map<std::string, Reading, std::less<>>& readings()
{
    static const auto byTable = [] {
        std::map<std::string, Reading, std::less<>> all;
        const Log kinds;
        forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
            all.emplace(tableOf<OneRecord>, recordOf<OneRecord>);
        });
        return all;
    }();
    return byTable;
}

// Empty: of a kind of record that this version does not know, or damaged.
std::optional<Change> changeIn(SQLite::Database& database, const SQLite::Statement& entry)
{
    const auto table = entry.getColumn(1).getString();
    Change change{};
    for (const auto& [column, side] : {std::pair{2, &change.before}, std::pair{3, &change.after}}) {
        const auto json = entry.getColumn(column);
        if (!json.isNull() && !(*side = recordFromJournal(database, table, json.getString())))
            return std::nullopt;
    }
    return readings().contains(table) ? std::optional(change) : std::nullopt;
}

} // namespace

std::optional<Record> recordFromJournal(
    SQLite::Database& database, const std::string& table, const std::string& json)
{
    const auto read = readings().find(table);
    if (read == readings().end())
        return std::nullopt;
    try {
        return read->second(database, json);
    } catch (const StoreError&) {
        return std::nullopt;
    } catch (const SQLite::Exception&) { // it is no JSON
        return std::nullopt;
    }
}

std::vector<ChangeSet> changeSetsIn(SQLite::Database& database, const std::string& device, int atMost)
{
    SQLite::Statement entries(database,
        "SELECT deed, table_name, before, after FROM journal WHERE deed IN (SELECT deed FROM journal"
        " WHERE device = ?1 GROUP BY deed ORDER BY max(entry) DESC LIMIT ?2) ORDER BY entry");
    entries.bind(1, device);
    entries.bind(2, atMost);
    std::vector<ChangeSet> changeSets;
    std::string current;
    bool isReadable = true;
    const auto dropUnreadable = [&] {
        if (!isReadable)
            changeSets.pop_back();
        isReadable = true;
    };
    while (entries.executeStep()) {
        if (const auto changeSet = entries.getColumn(0).getString(); changeSet != current) {
            dropUnreadable();
            changeSets.emplace_back();
            current = changeSet;
        }
        if (const auto change = changeIn(database, entries))
            changeSets.back().push_back(*change);
        else
            isReadable = false;
    }
    dropUnreadable();
    return changeSets;
}

std::vector<JournalEntry> entriesIn(SQLite::Database& database, const std::optional<std::string>& row)
{
    SQLite::Statement statement(database,
        "SELECT deed, time, device, table_name, row_id, before, after FROM journal"
        " WHERE ?1 IS NULL OR row_id = ?1 ORDER BY entry");
    if (row)
        statement.bind(1, *row);
    const auto textOrNothing = [&](int column) {
        const auto value = statement.getColumn(column);
        return value.isNull() ? std::nullopt : std::optional(value.getString());
    };
    std::vector<JournalEntry> entries;
    while (statement.executeStep())
        entries.push_back({
            .changeSet = statement.getColumn(0).getString(),
            .time = statement.getColumn(1).getString(),
            .device = statement.getColumn(2).getString(),
            .table = statement.getColumn(3).getString(),
            .row = statement.getColumn(4).getString(),
            .before = textOrNothing(5),
            .after = textOrNothing(6),
        });
    return entries;
}

} // namespace patella
