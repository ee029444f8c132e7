// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharing/sharing_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/log_place.h"
#include "core/store/opening.h"
#include "core/store/sharing/journal_steps.h"
#include "core/store/sharing/kept_statements.h"

namespace patella {

struct SharingStore::Parts {
    std::filesystem::path file;
    SQLite::Database database;
    LogPlace place;
    KeptStatements statements;
    SharedRows rows;

    explicit Parts(const std::filesystem::path& path)
        : file(std::filesystem::absolute(path))
        , database(openLog(file))
        , place(file, database)
        , statements(database)
        , rows(database, statements, file)
    {
    }

    template <typename... Values> SQLite::Statement& asked(const std::string& sql, const Values&... values)
    {
        return statements.asked(sql, values...);
    }
};

namespace {

template <typename Parts, typename Work> auto asking(const Parts& parts, Work&& work)
{
    return storing(parts->file, "read what is shared", [&] {
        const RestAfter rest(parts->statements);
        return work();
    });
}

SharedChange changeOf(SQLite::Statement& row)
{
    return {.clock = row.getColumn(0).getInt64(),
        .device = row.getColumn(1).getString(),
        .table = row.getColumn(2).getString(),
        .row = row.getColumn(3).getString(),
        .said = row.getColumn(4).getString()};
}

OpenRow openRowOf(SQLite::Statement& row)
{
    return {.row = row.getColumn(0).getString(),
        .table = row.getColumn(1).getString(),
        .waitsFor = row.getColumn(2).getString(),
        .hasConflict = row.getColumn(3).getInt() != 0};
}

std::pair<std::string, std::string> pairOf(SQLite::Statement& row)
{
    return {row.getColumn(0).getString(), row.getColumn(1).getString()};
}

} // namespace

SharingStore::SharingStore(const std::filesystem::path& file)
{
    storing(file, "open the log", [&] { m_parts = std::make_unique<Parts>(file); });
}

SharingStore::~SharingStore() = default;

SharedRows& SharingStore::rows() { return m_parts->rows; }

const std::filesystem::path& SharingStore::file() const { return m_parts->file; }

std::int64_t SharingStore::version() const
{
    return asking(m_parts, [&] {
        auto& version = m_parts->asked("PRAGMA data_version");
        version.executeStep();
        return version.getColumn(0).getInt64();
    });
}

void SharingStore::inOneGo(const std::function<void()>& work)
{
    storing(file(), "merge", [&] {
        m_parts->place.check();
        SQLite::Transaction transaction(m_parts->database, SQLite::TransactionBehavior::IMMEDIATE);
        m_parts->rows.beginChangeSet();
        work();
        m_parts->statements.rest();
        transaction.commit();
        m_parts->place.remember();
    });
}

std::optional<std::string> SharingStore::fact(const std::string& name) const
{
    return asking(m_parts, [&] {
        auto& fact = m_parts->asked("SELECT value FROM log_fact WHERE name = ?1", name);
        return fact.executeStep() ? std::optional(fact.getColumn(0).getString()) : std::nullopt;
    });
}

void SharingStore::setFact(const std::string& name, const std::string& value)
{
    asking(m_parts, [&] {
        m_parts->asked("INSERT OR REPLACE INTO log_fact (name, value) VALUES (?1, ?2)", name, value).exec();
    });
}

std::int64_t SharingStore::lastEntry() const
{
    return asking(m_parts, [&] {
        auto& last = m_parts->asked("SELECT coalesce(max(entry), 0) FROM journal");
        last.executeStep();
        return last.getColumn(0).getInt64();
    });
}

std::vector<JournalStep> SharingStore::journalAfter(std::int64_t entry, int atMost) const
{
    return asking(m_parts, [&] { return journalStepsIn(m_parts->database, entry, atMost); });
}

bool SharingStore::removedAlong(std::int64_t entry, const std::string& row) const
{
    return asking(m_parts, [&] { return patella::removedAlong(m_parts->database, entry, row); });
}

bool SharingStore::add(const SharedChange& change, const std::string& publisher, std::int64_t number)
{
    return asking(m_parts, [&] {
        return m_parts
                   ->asked("INSERT OR IGNORE INTO shared_change (row_id, clock, device, table_name, said, "
                           "publisher, number) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                       change.row, change.clock, change.device, change.table, change.said, publisher, number)
                   .exec()
            > 0;
    });
}

std::vector<SharedChange> SharingStore::changesOf(const std::string& row) const
{
    return asking(m_parts, [&] {
        return everyOf(
            m_parts->asked("SELECT clock, device, table_name, row_id, said FROM shared_change WHERE "
                           "row_id = ?1 ORDER BY clock, device",
                row),
            changeOf);
    });
}

std::vector<std::string> SharingStore::rowsOfWhich(
    const std::string& table, const std::string& beginning) const
{
    return asking(m_parts, [&] {
        return everyOf(m_parts->asked("SELECT DISTINCT row_id FROM shared_change WHERE table_name = ?1 AND "
                                      "substr(said, 1, length(?2)) = ?2",
                           table, beginning),
            [](SQLite::Statement& row) { return row.getColumn(0).getString(); });
    });
}

bool SharingStore::hasChange(
    const SharedChange& change, const std::string& publisher, std::int64_t number) const
{
    return asking(m_parts, [&] {
        auto& same
            = m_parts->asked("SELECT 1 FROM shared_change WHERE row_id = ?1 AND clock = ?2 AND device = ?3 "
                             "AND table_name = ?4 AND said = ?5 AND publisher = ?6 AND number = ?7",
                change.row, change.clock, change.device, change.table, change.said, publisher, number);
        return same.executeStep();
    });
}

std::vector<SharedChange> SharingStore::published(
    const std::string& publisher, std::int64_t first, std::int64_t last) const
{
    return asking(m_parts, [&] {
        return everyOf(
            m_parts->asked("SELECT clock, device, table_name, row_id, said FROM shared_change WHERE "
                           "publisher = ?1 AND number BETWEEN ?2 AND ?3 ORDER BY number",
                publisher, first, last),
            changeOf);
    });
}

std::int64_t SharingStore::lastNumber(const std::string& publisher) const
{
    return asking(m_parts, [&] {
        auto& last = m_parts->asked(
            "SELECT coalesce(max(number), 0) FROM shared_change WHERE publisher = ?1", publisher);
        last.executeStep();
        return last.getColumn(0).getInt64();
    });
}

std::int64_t SharingStore::highestClock() const
{
    return asking(m_parts, [&] {
        auto& highest = m_parts->asked("SELECT coalesce(max(clock), 0) FROM shared_change");
        highest.executeStep();
        return highest.getColumn(0).getInt64();
    });
}

bool SharingStore::hasOthersThan(const std::string& device) const
{
    return asking(m_parts, [&] {
        return m_parts->asked("SELECT 1 FROM shared_change WHERE device <> ?1 LIMIT 1", device).executeStep();
    });
}

void SharingStore::takeOver(const std::string& from, const std::string& publisher)
{
    asking(m_parts, [&] {
        m_parts
            ->asked(
                "UPDATE shared_change SET publisher = ?2, number = place.number FROM (SELECT row_id, clock, "
                "device, row_number() OVER (ORDER BY number) + (SELECT coalesce(max(number), 0) FROM "
                "shared_change WHERE publisher = ?2) AS number FROM shared_change WHERE publisher = ?1) AS "
                "place WHERE shared_change.row_id = place.row_id AND shared_change.clock = place.clock AND "
                "shared_change.device = place.device",
                from, publisher)
            .exec();
    });
}

std::vector<std::string> SharingStore::publishers() const
{
    return asking(m_parts, [&] {
        return everyOf(
            m_parts->asked(
                "WITH RECURSIVE each(publisher) AS (SELECT min(publisher) FROM shared_change UNION ALL "
                "SELECT (SELECT min(other.publisher) FROM shared_change AS other WHERE "
                "other.publisher > each.publisher) FROM each WHERE each.publisher IS NOT NULL) SELECT "
                "publisher FROM each WHERE publisher IS NOT NULL"),
            [](SQLite::Statement& row) { return row.getColumn(0).getString(); });
    });
}

std::vector<ReadRange> SharingStore::readOf(const std::string& publisher) const
{
    return asking(m_parts, [&] {
        return everyOf(
            m_parts->asked(
                "SELECT first, last FROM shared_read WHERE publisher = ?1 ORDER BY first", publisher),
            [](SQLite::Statement& row) {
                return ReadRange{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
            });
    });
}

void SharingStore::setRead(const std::string& publisher, const std::vector<ReadRange>& ranges)
{
    asking(m_parts, [&] {
        m_parts->asked("DELETE FROM shared_read WHERE publisher = ?1", publisher).exec();
        for (const auto& range : ranges)
            m_parts
                ->asked("INSERT INTO shared_read (publisher, first, last) VALUES (?1, ?2, ?3)", publisher,
                    range.first, range.last)
                .exec();
    });
}

std::vector<std::pair<std::string, std::string>> SharingStore::sameRows() const
{
    return asking(
        m_parts, [&] { return everyOf(m_parts->asked("SELECT one, other FROM shared_same"), pairOf); });
}

void SharingStore::addSame(const std::string& one, const std::string& other)
{
    asking(m_parts, [&] {
        m_parts->asked("INSERT OR IGNORE INTO shared_same (one, other) VALUES (?1, ?2)", one, other).exec();
    });
}

std::vector<std::pair<std::string, std::string>> SharingStore::deviceNames() const
{
    return asking(
        m_parts, [&] { return everyOf(m_parts->asked("SELECT id, name FROM shared_device"), pairOf); });
}

void SharingStore::setDeviceName(const std::string& device, const std::string& name)
{
    asking(m_parts, [&] {
        m_parts->asked("INSERT OR REPLACE INTO shared_device (id, name) VALUES (?1, ?2)", device, name)
            .exec();
    });
}

std::vector<OpenRow> SharingStore::openRows() const
{
    return asking(m_parts, [&] {
        return everyOf(
            m_parts->asked(
                "SELECT row_id, table_name, waits_for, has_conflict FROM shared_open ORDER BY row_id"),
            openRowOf);
    });
}

std::vector<OpenRow> SharingStore::waitingFor(const std::string& row) const
{
    return asking(m_parts, [&] {
        return everyOf(
            m_parts->asked("SELECT row_id, table_name, waits_for, has_conflict FROM shared_open WHERE "
                           "waits_for = ?1",
                row),
            openRowOf);
    });
}

void SharingStore::setOpen(const OpenRow& row)
{
    asking(m_parts, [&] {
        if (row.waitsFor.empty() && !row.hasConflict)
            m_parts->asked("DELETE FROM shared_open WHERE row_id = ?1", row.row).exec();
        else
            m_parts
                ->asked(
                    "INSERT OR REPLACE INTO shared_open (row_id, table_name, waits_for, has_conflict) VALUES "
                    "(?1, ?2, ?3, ?4)",
                    row.row, row.table, row.waitsFor, row.hasConflict ? 1 : 0)
                .exec();
    });
}

} // namespace patella
