// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <fmt/format.h>

#include "core/log/values/local_time.h"
#include "core/store/kept_row.h"
#include "core/store/store_error.h"
#include "core/store/table.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace patella {

namespace {

// Throws Damaged.
Change changeIn(const SQLite::Statement& entry, KeptRows& kept)
{
    const auto table = entry.getColumn(1).getString();
    const auto key = keyIn(entry.getColumn(2));
    const auto side = [&](int column) -> std::optional<Record> {
        const auto row = keptRowIn(entry.getColumn(column));
        return row ? std::optional(kept.record(table, key, *row)) : std::nullopt;
    };
    try {
        return {.before = side(3), .after = side(4)};
    } catch (const SQLite::Exception&) { // it is no JSON
        throw StoreError(StoreError::Kind::Damaged, {}, "read the journal");
    }
}

// "2026-11-30T07:15:00.123Z".
std::string momentText(std::int64_t milliseconds)
{
    const std::chrono::sys_time<std::chrono::milliseconds> moment{std::chrono::milliseconds{milliseconds}};
    const auto second = std::chrono::floor<std::chrono::seconds>(moment);
    auto text = isoText(second);
    text.pop_back();
    return fmt::format("{}.{:03}Z", text, (moment - second).count());
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

// What entries that were written together share; looked up once for all of them.
class Part {
public:
    Part(SQLite::Database& database, const std::string& device)
        : m_parts(database, "SELECT deed, device = ?1 FROM journal_part WHERE part = ?2")
    {
        m_parts.bind(1, device);
    }

    bool isAnother(std::int64_t number)
    {
        if (m_number == number)
            return false;
        m_number = number;
        m_parts.reset();
        m_parts.bind(2, number);
        const bool isThere = m_parts.executeStep();
        m_changeSet = isThere ? keyIn(m_parts.getColumn(0)) : "part " + std::to_string(number);
        m_isOfDevice = isThere && m_parts.getColumn(1).getInt() == 1;
        return true;
    }
    const std::string& changeSet() const { return m_changeSet; }
    bool isOfDevice() const { return m_isOfDevice; }

private:
    SQLite::Statement m_parts;
    std::optional<std::int64_t> m_number;
    std::string m_changeSet;
    bool m_isOfDevice = false;
};

// Newest first, whether undone or not.
std::vector<DoneChangeSet> lastOnesIn(SQLite::Database& database, const std::string& device, int atMost)
{
    SQLite::Statement entries(database,
        "SELECT entry, part, table_name, before IS NULL, after IS NULL FROM journal ORDER BY entry DESC");
    Part part(database, device);
    std::vector<DoneChangeSet> done;
    std::string current;
    bool isOurs = false, isReadable = true;
    const auto dropUnreadable = [&] {
        if (!std::exchange(isReadable, true))
            done.pop_back();
    };
    while (entries.executeStep()) {
        const auto entry = entries.getColumn(0).getInt64();
        if (part.isAnother(entries.getColumn(1).getInt64()) && part.changeSet() != current) {
            dropUnreadable();
            current = part.changeSet();
            isOurs = part.isOfDevice();
            if (isOurs && done.size() == static_cast<std::size_t>(atMost))
                return done;
            if (isOurs)
                done.push_back({.firstEntry = entry, .lastEntry = entry, .counts = {}});
        }
        if (!isOurs)
            continue;
        const std::string_view table = entries.getColumn(2).getText();
        isReadable = isReadable && isKnown(table);
        done.back().firstEntry = entry;
        count(done.back().counts, table, entries.getColumn(3).getInt() == 1,
            entries.getColumn(4).getInt() == 1);
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
        "WITH deed_of AS NOT MATERIALIZED (SELECT entry, row_id, deed FROM journal JOIN journal_part USING "
        "(part))"
        " SELECT 1 FROM deed_of last WHERE row_id = ?1"
        " AND deed IS NOT (SELECT deed FROM deed_of WHERE entry = last.entry + 1)"
        " AND deed IS (SELECT deed FROM deed_of WHERE entry = last.entry - ?2 + 1)"
        " AND deed IS NOT (SELECT deed FROM deed_of WHERE entry = last.entry - ?2)");
    bindKey(ended, 1,
        std::visit([](const auto& record) { return record.id.text(); },
            first.before ? *first.before : first.after.value()));
    ended.bind(2, static_cast<std::int64_t>(changeSet.size()));
    return ended.executeStep();
}

} // namespace

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
        "SELECT deed, table_name, row_id, before, after FROM journal JOIN journal_part USING (part)"
        " WHERE entry <= ?1 ORDER BY entry DESC");
    entries.bind(1, lastEntry);
    KeptRows kept(database);
    ChangeSet changeSet;
    std::optional<std::string> own;
    while (entries.executeStep()) {
        const auto changeSetOfEntry = keyIn(entries.getColumn(0));
        if (own.value_or(changeSetOfEntry) != changeSetOfEntry)
            break;
        own = changeSetOfEntry;
        changeSet.push_back(changeIn(entries, kept));
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
        "SELECT deed, time_ms, device, table_name, row_id, before, after FROM journal"
        " JOIN journal_part USING (part) WHERE (?1 IS NULL OR row_id = ?1) AND before IS NOT after ORDER BY "
        "entry");
    if (row)
        bindKey(statement, 1, *row);
    KeptRows kept(database);
    std::vector<JournalEntry> entries;
    while (statement.executeStep()) {
        const auto table = statement.getColumn(3).getString();
        const auto key = keyIn(statement.getColumn(4));
        const auto side = [&](int column) {
            const auto there = keptRowIn(statement.getColumn(column));
            return there ? std::optional(kept.json(table, key, *there)) : std::nullopt;
        };
        entries.push_back({
            .changeSet = keyIn(statement.getColumn(0)),
            .time = momentText(statement.getColumn(1).getInt64()),
            .device = statement.getColumn(2).getString(),
            .table = table,
            .row = key,
            .before = side(5),
            .after = side(6),
        });
    }
    return entries;
}

} // namespace patella
