// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/table.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace patella {

namespace {

// Reads the records of one kind that journal entries hold as JSON; their members come back as the types they
// were written from.
template <typename OneRecord> class JsonReader {
public:
    explicit JsonReader(SQLite::Database& database)
        : m_members(database, "SELECT " + TableSql<OneRecord>::joined(", ", [](const std::string& column) {
            return "json_extract(?1, '$." + column + "')";
        }))
    {
    }

    // Throws an exception of SQLite where it is no JSON.
    Record operator()(const std::string& json)
    {
        m_members.reset();
        m_members.bind(1, json);
        m_members.executeStep();
        auto record = blank<OneRecord>();
        int index = 0;
        forEachColumn(record, [&](std::string_view name, auto& member) {
            const auto value = codec::plainIn(m_members.getColumn(index++));
            if (!assign(value, member) && !std::holds_alternative<std::monostate>(value))
                throw StoreError(StoreError::Kind::Damaged, {}, "read the journal of " + std::string(name));
        });
        return record;
    }

private:
    SQLite::Statement m_members;
};

using Reading = std::function<Record(const std::string&)>;

// The reader of each kind of record that is met, made once.
class Readers {
public:
    explicit Readers(SQLite::Database& database)
        : m_database(database)
    {
    }

    const Reading& of(const std::string& table)
    {
        if (const auto known = m_readings.find(table); known != m_readings.end())
            return known->second;
        const Log kinds;
        forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
            if (table == tableOf<OneRecord>)
                m_readings.emplace(table,
                    [reader = std::make_shared<JsonReader<OneRecord>>(m_database)](
                        const std::string& json) { return (*reader)(json); });
        });
        const auto made = m_readings.find(table);
        if (made == m_readings.end())
            throw StoreError(StoreError::Kind::Damaged, {}, "read the journal of " + table);
        return made->second;
    }

private:
    SQLite::Database& m_database;
    std::map<std::string, Reading, std::less<>> m_readings;
};

Change changeIn(const SQLite::Statement& entry, const Reading& read)
{
    const auto side = [&](int column) {
        const auto json = entry.getColumn(column);
        return json.isNull() ? std::nullopt : std::optional(read(json.getString()));
    };
    return {.before = side(2), .after = side(3)};
}

bool isKnown(std::string_view table)
{
    bool known = false;
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        known = known || table == tableOf<OneRecord>;
    });
    return known;
}

// Entries are met from the last to the first: the kind of the last one met is the first of its change set.
void count(ChangeCounts& counts, std::string_view table, bool isAdded, bool isRemoved)
{
    const auto kind = std::ranges::find(counts, table, &KindChanges::table);
    if (kind == counts.end())
        counts.insert(counts.begin(), {.table = std::string(table)});
    else
        std::rotate(counts.begin(), kind, kind + 1);
    ++(isAdded ? counts.front().added : isRemoved ? counts.front().removed : counts.front().changed);
}

// The entries of a change set stand one after the other.
bool takesBack(SQLite::Database& database, const DoneChangeSet& later, const DoneChangeSet& earlier)
{
    const auto entries = earlier.lastEntry - earlier.firstEntry + 1;
    if (!areInverse(later.counts, earlier.counts) || later.lastEntry - later.firstEntry + 1 != entries)
        return false;
    SQLite::Statement same(database,
        "SELECT count(*) FROM journal one JOIN journal other ON other.entry = ?1 - one.entry"
        " WHERE one.entry BETWEEN ?2 AND ?3 AND one.table_name = other.table_name AND one.row_id = "
        "other.row_id"
        " AND one.before IS other.after AND one.after IS other.before");
    same.bind(1, earlier.firstEntry + later.lastEntry);
    same.bind(2, earlier.firstEntry);
    same.bind(3, earlier.lastEntry);
    return same.executeStep() && same.getColumn(0).getInt64() == entries;
}

// Newest first, whether undone or not.
std::vector<DoneChangeSet> lastOnesIn(SQLite::Database& database, const std::string& device, int atMost)
{
    SQLite::Statement entries(database,
        "SELECT entry, deed, device = ?1, table_name, before IS NULL, after IS NULL FROM journal"
        " ORDER BY entry DESC");
    entries.bind(1, device);
    std::vector<DoneChangeSet> done;
    std::string current;
    bool isOurs = false, isReadable = true;
    const auto dropUnreadable = [&] {
        if (!std::exchange(isReadable, true))
            done.pop_back();
    };
    while (entries.executeStep()) {
        const auto entry = entries.getColumn(0).getInt64();
        if (std::string_view(entries.getColumn(1).getText()) != current) {
            dropUnreadable();
            current = entries.getColumn(1).getText();
            isOurs = entries.getColumn(2).getInt() == 1;
            if (isOurs && done.size() == static_cast<std::size_t>(atMost))
                return done;
            if (isOurs)
                done.push_back({.firstEntry = entry, .lastEntry = entry, .counts = {}});
        }
        if (!isOurs)
            continue;
        const std::string_view table = entries.getColumn(3).getText();
        isReadable = isReadable && isKnown(table);
        done.back().firstEntry = entry;
        count(done.back().counts, table, entries.getColumn(4).getInt() == 1,
            entries.getColumn(5).getInt() == 1);
    }
    dropUnreadable();
    return done;
}

// Oldest first.
std::vector<DoneChangeSet> withoutUndone(
    SQLite::Database& database, const std::vector<DoneChangeSet>& newestFirst)
{
    std::vector<DoneChangeSet> done;
    for (auto each = newestFirst.rbegin(); each != newestFirst.rend(); ++each) {
        if (!done.empty() && takesBack(database, *each, done.back()))
            done.pop_back();
        else
            done.push_back(*each);
    }
    return done;
}

// Whether its first row was once changed the other way round.
bool mayTakeBack(SQLite::Database& database, const DoneChangeSet& changeSet)
{
    SQLite::Statement earlier(database,
        "SELECT 1 FROM journal one JOIN journal other ON other.row_id = one.row_id AND other.entry < "
        "one.entry"
        " WHERE one.entry = ?1 AND one.before IS other.after AND one.after IS other.before");
    earlier.bind(1, changeSet.firstEntry);
    return earlier.executeStep();
}

// Whether the row of its first change once ended a change set of as many entries: only such a one can be the
// one that it takes back.
bool mayTakeBackTheLast(SQLite::Database& database, const ChangeSet& changeSet)
{
    const auto& first = changeSet.front();
    SQLite::Statement ended(database,
        "SELECT 1 FROM journal last WHERE row_id = ?1"
        " AND deed IS NOT (SELECT deed FROM journal WHERE entry = last.entry + 1)"
        " AND deed IS (SELECT deed FROM journal WHERE entry = last.entry - ?2 + 1)"
        " AND deed IS NOT (SELECT deed FROM journal WHERE entry = last.entry - ?2)");
    ended.bind(1,
        std::visit([](const auto& record) { return record.id.text(); },
            first.before ? *first.before : first.after.value()));
    ended.bind(2, static_cast<std::int64_t>(changeSet.size()));
    return ended.executeStep();
}

} // namespace

std::optional<Record> recordFromJournal(
    SQLite::Database& database, const std::string& table, const std::string& json)
{
    try {
        return Readers(database).of(table)(json);
    } catch (const StoreError&) {
        return std::nullopt;
    } catch (const SQLite::Exception&) { // it is no JSON
        return std::nullopt;
    }
}

std::vector<DoneChangeSet> doneChangeSetsIn(SQLite::Database& database, const std::string& device, int atMost)
{
    if (atMost <= 0)
        return {};
    // What an undo took back may lie farther behind than so many: then farther back, until the first is none.
    for (int looked = atMost;; looked *= 2) {
        const auto newestFirst = lastOnesIn(database, device, looked);
        auto done = withoutUndone(database, newestFirst);
        const auto tooMany = std::ssize(done) - atMost;
        const bool isAll = std::ssize(newestFirst) < looked;
        if (!isAll && (tooMany < 0 || mayTakeBack(database, done[static_cast<std::size_t>(tooMany)])))
            continue;
        if (tooMany > 0)
            done.erase(done.begin(), done.begin() + tooMany);
        return done;
    }
}

ChangeSet changeSetIn(SQLite::Database& database, std::int64_t lastEntry)
{
    SQLite::Statement entries(database,
        "SELECT deed, table_name, before, after FROM journal WHERE entry <= ?1 ORDER BY entry DESC");
    entries.bind(1, lastEntry);
    Readers readers(database);
    ChangeSet changeSet;
    std::optional<std::string> own;
    while (entries.executeStep()) {
        const auto* changeSetOfEntry = entries.getColumn(0).getText();
        if (own.value_or(changeSetOfEntry) != changeSetOfEntry)
            break;
        own = changeSetOfEntry;
        try {
            changeSet.push_back(changeIn(entries, readers.of(entries.getColumn(1).getString())));
        } catch (const SQLite::Exception&) { // it is no JSON
            throw StoreError(StoreError::Kind::Damaged, {}, "read the journal");
        }
    }
    std::ranges::reverse(changeSet);
    return changeSet;
}

bool takesBackTheLast(SQLite::Database& database, const std::string& device, const ChangeSet& changeSet)
{
    if (changeSet.empty() || !mayTakeBackTheLast(database, changeSet))
        return false;
    const auto done = doneChangeSetsIn(database, device, 1);
    return !done.empty() && areInverse(countsOf(changeSet), done.back().counts)
        && changeSetIn(database, done.back().lastEntry) == inverse(changeSet);
}

std::vector<JournalEntry> entriesIn(SQLite::Database& database, const std::optional<std::string>& row)
{
    SQLite::Statement statement(database,
        "SELECT deed, time, device, table_name, row_id, before, after FROM journal"
        " WHERE (?1 IS NULL OR row_id = ?1) AND before IS NOT after ORDER BY entry");
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
