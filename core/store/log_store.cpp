// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/order.h"
#include "core/store/checked_copy.h"
#include "core/store/faults.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/log_place.h"
#include "core/store/opening.h"
#include "core/store/table.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <type_traits>

namespace patella {

using Opening = SQLite::Database (*)(const std::filesystem::path&, std::span<const std::string_view>);

struct LogStore::Parts {
    std::filesystem::path file;
    std::string device;
    SQLite::Database database;
    LogPlace place;
    Tables tables;
    Journal journal;
    std::map<std::string, std::vector<std::string>> unreadable; // by table
    bool isTrusted; // the whole file was looked through

    Parts(std::filesystem::path path, std::string name, Opening open)
        : file(std::filesystem::absolute(path)) // SQLite knows names that are no files
        , device(std::move(name))
        , database(open(file, migrations()))
        , place(file, database)
        , tables(tablesOf(database, std::type_identity<Record>{}))
        , journal(database, device)
        , isTrusted(open != openUnchecked)
    {
    }

    // Such a row is written anew by whoever adds it: a copy brings it back.
    template <typename OneRecord> static bool isUnreadable(Table<OneRecord>& table, const Id<OneRecord>& id)
    {
        try {
            table.find(id);
            return false;
        } catch (const StoreError&) {
            return true;
        }
    }

    template <typename OneRecord> void write(const OneRecord* before, const OneRecord* after)
    {
        auto& table = std::get<Table<OneRecord>>(tables);
        const auto& id = before ? before->id : after->id;
        const bool isMended = !before && isUnreadable(table, id);
        const auto found = isMended ? std::nullopt : table.find(id);
        if (before ? found != *before : found.has_value())
            throw StoreError(
                StoreError::Kind::Conflict, file, "change " + TableSql<OneRecord>::name() + " " + id.text());

        const auto rowBefore = before || isMended ? table.packed(id) : std::nullopt;
        if (!after)
            table.remove(id);
        else if (before || isMended)
            table.update(*after);
        else
            table.insert(*after);
        table.writeDown(journal, id, rowBefore);
    }

    void write(const Change& change)
    {
        std::visit(
            [&](const auto& record) {
                using OneRecord = std::remove_cvref_t<decltype(record)>;
                write(change.before ? &std::get<OneRecord>(*change.before) : nullptr,
                    change.after ? &std::get<OneRecord>(*change.after) : nullptr);
            },
            change.before ? *change.before : change.after.value());
    }

    std::int64_t count(const std::string& table)
    {
        return database.execAndGet("SELECT count(*) FROM " + table).getInt64();
    }

    // Of a list in which runs and days pile up.
    template <typename OneRecord> bool readSince(LocalDate day, std::vector<OneRecord>& records)
    {
        records = all<OneRecord>({.from = day, .to = {}});
        const auto& leftOut = unreadable[TableSql<OneRecord>::name()];
        return static_cast<std::size_t>(count(TableSql<OneRecord>::name()))
            == records.size() + leftOut.size();
    }

    static std::string idIn(const Rows& rows)
    {
        try {
            const auto id = rows.at(0);
            const auto* text = std::get_if<std::string_view>(&id);
            return text ? std::string(*text) : std::string();
        } catch (const StoreError&) {
            return {};
        }
    }

    template <typename OneRecord> std::vector<OneRecord> all(const DateRange& days)
    {
        const auto from = days.from ? isoText(*days.from) : "0000", to = days.to ? isoText(*days.to) : "9999";
        const bool some = days.from || days.to;
        const std::string where = some ? " WHERE date BETWEEN ?1 AND ?2" : "";
        const auto ask = [&](const std::string& sql) {
            Rows rows(database, sql + where);
            if (some) {
                rows.bind(1, from);
                rows.bind(2, to);
            }
            return rows;
        };
        std::vector<OneRecord> records;
        auto count = ask("SELECT count(*) FROM " + TableSql<OneRecord>::name());
        if (count.next())
            records.reserve(static_cast<std::size_t>(std::get<std::int64_t>(count.at(0))));
        auto& leftOut = unreadable[TableSql<OneRecord>::name()];
        leftOut.clear();
        for (auto rows = ask(TableSql<OneRecord>::select()); rows.next();) {
            try {
                records.push_back(codec::recordIn<OneRecord>(rows));
            } catch (const StoreError& error) {
                leftOut.push_back(idIn(rows) + ": cannot " + error.what());
            }
        }
        sort(records);
        return records;
    }
};

namespace {

// In the journal an undo is known by being the inverse of what was done last; this is none.
ChangeSet withRowOnceMore(ChangeSet changeSet)
{
    const auto first = changeSet.front();
    const auto known = first.before ? first.before : first.after;
    changeSet.insert(changeSet.begin() + (first.before ? 0 : 1), {.before = known, .after = known});
    return changeSet;
}

template <typename OneRecord>
constexpr bool pilesUp = std::is_same_v<OneRecord, RunEntry> || std::is_same_v<OneRecord, PainNote>
    || std::is_same_v<OneRecord, DayNote> || std::is_same_v<OneRecord, CareNote>
    || std::is_same_v<OneRecord, MeasureValue>;

// The morning after a run that was left out.
void dropNotesWithoutRun(Log& log)
{
    std::set<RunId> runs;
    for (const auto& run : log.runs)
        runs.insert(run.id);
    std::erase_if(log.painNotes, [&](const PainNote& note) { return note.run && !runs.contains(*note.run); });
}

} // namespace

LogStore::LogStore(std::filesystem::path file, std::string device)
{
    storing(file, "open the log", [&] { m_parts = std::make_unique<Parts>(file, device, openLog); });
}

LogStore LogStore::unchecked(const std::filesystem::path& file, std::string device)
{
    LogStore store;
    storing(file, "open the log",
        [&] { store.m_parts = std::make_unique<Parts>(file, std::move(device), openUnchecked); });
    return store;
}

void LogStore::checkFile(const std::filesystem::path& file) { checkWholeFile(file); }

void LogStore::trust()
{
    patella::trust(m_parts->database);
    m_parts->isTrusted = true;
}

bool LogStore::isTrusted() const { return m_parts->isTrusted; }

void LogStore::checkFirst()
{
    if (isTrusted())
        return;
    checkFile(file());
    trust();
}

LogStore LogStore::forReading(std::filesystem::path file)
{
    LogStore store;
    storing(file, "open the log",
        [&] { store.m_parts = std::make_unique<Parts>(file, std::string(), openForReading); });
    return store;
}

bool LogStore::canBeWritten(const std::filesystem::path& file) { return mayBeWritten(file); }

std::vector<std::string> LogStore::unreadable() const
{
    std::vector<std::string> all;
    for (const auto& [table, rows] : m_parts->unreadable)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

LogStore::~LogStore() = default;
LogStore::LogStore(LogStore&&) noexcept = default;
LogStore& LogStore::operator=(LogStore&&) noexcept = default;

const std::filesystem::path& LogStore::file() const { return m_parts->file; }

std::int64_t LogStore::apply(const ChangeSet& changeSet) { return write(changeSet, false, std::nullopt); }

std::int64_t LogStore::perform(const ChangeSet& changeSet) { return write(changeSet, true, std::nullopt); }

std::int64_t LogStore::performIfStill(std::int64_t version, const ChangeSet& changeSet)
{
    return write(changeSet, true, version);
}

std::int64_t LogStore::write(const ChangeSet& changeSet, bool isByHand, std::optional<std::int64_t> version)
{
    return storing(file(), "save", [&] {
        m_parts->place.check();
        checkFirst();
        SQLite::Transaction transaction(m_parts->database, SQLite::TransactionBehavior::IMMEDIATE);
        if (version && versionNow() != *version)
            throw StoreError(StoreError::Kind::ChangedMeanwhile, file(), "save");
        m_parts->journal.beginChangeSet();
        ChangeSet noUndo;
        if (isByHand && takesBackTheLast(m_parts->database, m_parts->device, changeSet))
            noUndo = withRowOnceMore(changeSet);
        for (const auto& change : noUndo.empty() ? changeSet : noUndo)
            m_parts->write(change);
        const auto lastEntry = m_parts->database.getLastInsertRowid();
        transaction.commit();
        m_parts->place.remember();
        return lastEntry;
    });
}

void LogStore::settle()
{
    storing(file(), "save", [&] {
        m_parts->place.check();
        checkFirst();
        auto& database = m_parts->database;
        database.setBusyTimeout(0); // who reads is not waited for
        SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        const bool isWhole = checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
        database.setBusyTimeout(busyMilliseconds);
        if (isWhole)
            m_parts->place.rememberSettled();
        else
            m_parts->place.remember();
    });
}

std::vector<DoneChangeSet> LogStore::doneChangeSets(int atMost) const
{
    return storing(file(), "read the journal",
        [&] { return doneChangeSetsIn(m_parts->database, m_parts->device, atMost); });
}

ChangeSet LogStore::changeSet(std::int64_t lastEntry) const
{
    return storing(file(), "read the journal", [&] { return changeSetIn(m_parts->database, lastEntry); });
}

std::vector<JournalEntry> LogStore::journal(const std::optional<std::string>& row) const
{
    return storing(file(), "read the journal", [&] { return entriesIn(m_parts->database, row); });
}

void LogStore::copyTo(const std::filesystem::path& copy) const
{
    try {
        storing(copy, "write the copy", [&] { copyLog(m_parts->database, copy); });
    } catch (const StoreError&) {
        removeLogFile(copy);
        throw;
    }
}

Log LogStore::wholeLog() const
{
    return storing(file(), "read the log", [&] {
        const SQLite::Transaction oneMoment(m_parts->database); // another program may be writing
        Log log;
        forEachList(log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            records = m_parts->all<OneRecord>({});
        });
        return log;
    });
}

RecentLog LogStore::recentLog(int days, LocalDate today) const
{
    return storing(file(), "read the log", [&] {
        const SQLite::Transaction oneMoment(m_parts->database);
        const auto latest = dateFromIso(
            m_parts->database.execAndGet("SELECT coalesce(max(date), '') FROM run").getString());
        const auto from = latest ? std::optional(daysAfter(std::min(*latest, today), -days)) : std::nullopt;
        RecentLog recent{.log = {}, .isWhole = true};
        forEachList(recent.log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            if (from && pilesUp<OneRecord>)
                recent.isWhole = m_parts->readSince(*from, records) && recent.isWhole;
            else
                records = m_parts->all<OneRecord>({});
        });
        dropNotesWithoutRun(recent.log);
        return recent;
    });
}

template <typename OneRecord> std::vector<OneRecord> LogStore::all(const DateRange& days) const
{
    return storing(file(), "read the log", [&] { return m_parts->all<OneRecord>(days); });
}
template std::vector<Shoe> LogStore::all(const DateRange&) const;
template std::vector<RunEntry> LogStore::all(const DateRange&) const;
template std::vector<PainNote> LogStore::all(const DateRange&) const;
template std::vector<KneeCheck> LogStore::all(const DateRange&) const;
template std::vector<DayNote> LogStore::all(const DateRange&) const;
template std::vector<Measure> LogStore::all(const DateRange&) const;
template std::vector<MeasureValue> LogStore::all(const DateRange&) const;
template std::vector<CareNote> LogStore::all(const DateRange&) const;
template std::vector<Visit> LogStore::all(const DateRange&) const;
template std::vector<Complaint> LogStore::all(const DateRange&) const;
template std::vector<ProfileFact> LogStore::all(const DateRange&) const;
template std::vector<PlannedRun> LogStore::all(const DateRange&) const;
template std::vector<SelfExperiment> LogStore::all(const DateRange&) const;
template std::vector<FlagEnding> LogStore::all(const DateRange&) const;
template std::vector<Programme> LogStore::all(const DateRange&) const;

bool LogStore::isSample() const
{
    return storing(file(), "read the log", [&] {
        SQLite::Statement fact(m_parts->database, "SELECT 1 FROM log_fact WHERE name = 'sample'");
        return fact.executeStep();
    });
}

void LogStore::markAsSample()
{
    storing(file(), "save", [&] {
        m_parts->place.check();
        checkFirst();
        m_parts->database.exec("INSERT OR REPLACE INTO log_fact (name, value) VALUES ('sample', 'yes')");
        m_parts->place.remember();
    });
}

std::int64_t LogStore::version() const
{
    return storing(file(), "read the log", [&] {
        m_parts->place.check();
        return versionNow();
    });
}

std::int64_t LogStore::versionNow() const
{
    const std::int64_t others = m_parts->database.execAndGet("PRAGMA data_version").getInt();
    return (others << 32) + m_parts->database.getTotalChanges();
}

bool LogStore::areOwnChanges(std::int64_t from, std::int64_t to) { return from >> 32 == to >> 32; }

std::vector<std::string> LogStore::faults() const
{
    return storing(file(), "check the log", [&] { return faultsIn(m_parts->database); });
}

} // namespace patella
