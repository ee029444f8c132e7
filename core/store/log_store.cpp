// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/recent_part.h"
#include "core/store/checked_copy.h"
#include "core/store/faults.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/list_reader.h"
#include "core/store/log_place.h"
#include "core/store/opening.h"
#include "core/store/table.h"

#include <tuple>

namespace patella {

using Opening = SQLite::Database (*)(const std::filesystem::path&, std::span<const std::string_view>);

struct LogStore::Parts {
    std::filesystem::path file;
    std::string device;
    SQLite::Database database;
    LogPlace place;
    Tables tables;
    Journal journal;
    ListReader lists;
    bool isTrusted; // the whole file was looked through

    Parts(std::filesystem::path path, std::string name, Opening open)
        : file(std::filesystem::absolute(path)) // SQLite knows names that are no files
        , device(std::move(name))
        , database(open(file, migrations()))
        , place(file, database)
        , tables(tablesOf(database, std::type_identity<Record>{}))
        , journal(database, device)
        , lists(database)
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

    // Of the latest run, or of one so many before it.
    std::optional<LocalDate> dayOfRun(int runsBefore)
    {
        SQLite::Statement days(database, "SELECT date FROM run ORDER BY date DESC LIMIT 1 OFFSET ?");
        days.bind(1, runsBefore);
        return days.executeStep() ? dateFromIso(days.getColumn(0).getString()) : std::nullopt;
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

void LogStore::checkPagesOf(std::span<const std::string_view> tables) const
{
    if (!isTrusted())
        storing(file(), "check the file", [&] { checkTables(m_parts->database, file(), tables); });
}

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

std::vector<std::string> LogStore::unreadable() const { return m_parts->lists.unreadable(); }

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
            records = m_parts->lists.all<OneRecord>();
        });
        return log;
    });
}

RecentLog LogStore::recentLog(LocalDate today) const
{
    return storing(file(), "read the log", [&] {
        const SQLite::Transaction oneMoment(m_parts->database);
        const auto since = recentSince(m_parts->dayOfRun(0), m_parts->dayOfRun(recentRuns), today);
        RecentLog recent{.log = {}, .isWhole = true};
        forEachList(recent.log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            if (since && pilesUp<OneRecord>)
                recent.isWhole = m_parts->lists.readSince(*since, records) && recent.isWhole;
            else
                records = m_parts->lists.all<OneRecord>();
        });
        dropNotesWithoutRun(recent.log);
        return recent;
    });
}

template <typename OneRecord> std::vector<OneRecord> LogStore::all(const DateRange& days) const
{
    return storing(file(), "read the log", [&] { return m_parts->lists.all<OneRecord>(days); });
}
template <typename OneRecord>
std::vector<OneRecord> LogStore::some(std::span<const std::string_view> columns, const DateRange& days) const
{
    return storing(file(), "read the log", [&] { return m_parts->lists.some<OneRecord>(columns, days); });
}
template std::vector<Shoe> LogStore::some(std::span<const std::string_view>, const DateRange&) const;
template std::vector<RunEntry> LogStore::some(std::span<const std::string_view>, const DateRange&) const;
template std::vector<PainNote> LogStore::some(std::span<const std::string_view>, const DateRange&) const;

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
