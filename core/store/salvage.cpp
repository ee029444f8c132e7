// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/kept_row.h"
#include "core/store/last_entry.h"
#include "core/store/log_file_kind.h"
#include "core/store/log_store.h"
#include "core/store/table.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace patella {

namespace {

constexpr std::int64_t farthestRow = 1'000'000'000; // of a table whose end cannot be read

std::string why(const StoreError& error) { return std::string("cannot ") + error.what(); }

// The columns of this version that a table has; those it has not are no answer.
template <typename OneRecord> std::string selectWhatIsThere(SQLite::Database& database)
{
    std::set<std::string> there;
    SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(?)");
    columns.bind(1, TableSql<OneRecord>::name());
    while (columns.executeStep())
        there.insert(columns.getColumn(0).getString());
    return TableSql<OneRecord>::joined(", ",
        [&](const std::string& column) { return there.contains(column) ? column : "NULL AS " + column; });
}

std::int64_t endOf(SQLite::Database& database, const std::string& table)
{
    try {
        return database.execAndGet("SELECT coalesce(max(rowid), 0) FROM " + table).getInt64();
    } catch (const SQLite::Exception&) {
        return farthestRow;
    }
}

bool canGoOn(SQLite::Statement& rows, std::int64_t behind)
{
    try {
        rows.reset();
        rows.bind(1, behind);
        rows.executeStep();
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

// The first place behind the last row read from which the reading can go on: row by row for a leaf of the
// table, then in strides shorter than a leaf. Empty: nothing behind it can be read.
std::optional<std::int64_t> nextReadable(SQLite::Statement& rows, std::int64_t last, std::int64_t end)
{
    constexpr std::int64_t oneByOne = 200, stride = 50, strides = 2000;
    for (auto at = last + 1; at <= last + oneByOne && at < end; ++at)
        if (canGoOn(rows, at))
            return at;
    for (auto at = last + oneByOne + stride; at <= last + strides * stride && at < end; at += stride) {
        if (!canGoOn(rows, at))
            continue;
        for (auto before = at - stride + 1; before < at; ++before)
            if (canGoOn(rows, before))
                return before;
        return at;
    }
    return std::nullopt;
}

// Visits the rows of a table in their order and goes on behind a page that cannot be read. False: there was
// one.
bool eachRow(SQLite::Database& database, const std::string& columns, const std::string& table,
    const std::function<void(SQLite::Statement&)>& visit)
{
    SQLite::Statement rows(
        database, "SELECT " + columns + ", rowid FROM " + table + " WHERE rowid > ?1 ORDER BY rowid");
    const auto end = endOf(database, table);
    const int place = rows.getColumnCount() - 1;
    bool isWhole = true;
    for (std::optional<std::int64_t> last = 0; last && *last < end;) {
        try {
            rows.reset();
            rows.bind(1, *last);
            while (rows.executeStep()) {
                last = rows.getColumn(place).getInt64();
                visit(rows);
            }
            return isWhole;
        } catch (const SQLite::Exception&) {
            isWhole = false;
            last = nextReadable(rows, *last, end);
        }
    }
    return isWhole;
}

class Salvage {
public:
    explicit Salvage(const std::filesystem::path& file)
        : m_file(file)
        , m_database(uriOf(file, !hasWriteAheadLog(file)), SQLite::OPEN_READONLY | SQLite::OPEN_URI)
        , m_kept(m_database)
    {
    }

    Salvaged all()
    {
        readJournal();
        forEachList(
            m_salvaged.log, [&]<typename OneRecord>(std::vector<OneRecord>& records) { readTable(records); });
        dropLooseEnds();
        sort(m_salvaged.log);
        return std::move(m_salvaged);
    }

private:
    void readJournal()
    {
        try {
            eachRow(m_database, "table_name, row_id, after", "journal", [&](SQLite::Statement& row) {
                m_last[row.getColumn(0).getString()].insert_or_assign(
                    keyIn(row.getColumn(1)), keptRowIn(row.getColumn(2)));
            });
        } catch (const SQLite::Exception&) {
            m_salvaged.lost.emplace_back("journal: cannot be read");
        }
    }

    template <typename OneRecord> void readTable(std::vector<OneRecord>& records)
    {
        const auto table = TableSql<OneRecord>::name();
        std::map<std::string, std::string> missing; // key and why
        std::set<std::string> read;
        bool isWhole = false;
        try {
            isWhole = eachRow(
                m_database, selectWhatIsThere<OneRecord>(m_database), table, [&](SQLite::Statement& row) {
                    try {
                        auto record = codec::recordIn<OneRecord>(row);
                        if (read.insert(record.id.text()).second)
                            records.push_back(std::move(record));
                    } catch (const StoreError& error) {
                        missing.emplace(row.getColumn(0).getText("?"), why(error));
                    }
                });
        } catch (const SQLite::Exception&) {
            isWhole = false; // the table itself is gone
        }
        for (const auto& [key, after] : m_last[table])
            if (after && !read.contains(key))
                missing.emplace(key, "stood on a damaged page");
        for (const auto& [key, reason] : missing)
            takeFromJournal(table, key, reason, records);
        if (!isWhole && m_last[table].empty())
            m_salvaged.lost.push_back(
                table + ": some of its pages are damaged, and no journal says what they held");
    }

    std::optional<Record> recordInJournal(const std::string& table, const std::string& key)
    {
        const auto& after = m_last[table][key];
        try {
            return after ? std::optional(m_kept.record(table, key, *after)) : std::nullopt;
        } catch (const StoreError&) {
            return std::nullopt;
        } catch (const SQLite::Exception&) { // it is no JSON
            return std::nullopt;
        }
    }

    template <typename OneRecord>
    void takeFromJournal(const std::string& table, const std::string& key, const std::string& reason,
        std::vector<OneRecord>& records)
    {
        const auto record = recordInJournal(table, key);
        if (record && std::get<OneRecord>(*record).id.text() == key) {
            records.push_back(std::get<OneRecord>(*record));
            ++m_salvaged.fromJournal;
        } else {
            m_salvaged.lost.push_back(table + " " + key + ": " + reason);
        }
    }

    template <typename Other> bool isThere(const Id<Other>& id)
    {
        auto& known = m_known[TableSql<Other>::name()];
        if (known.empty())
            for (const auto& each : listOf<Other>(m_salvaged.log))
                known.insert(each.id.text());
        return known.contains(id.text());
    }

    // A key that leads to a record that is lost: the answer goes, and with it a record that means nothing
    // alone.
    template <typename OneRecord> bool isHeld(OneRecord& record)
    {
        std::string loose;
        bool isNeeded = false;
        forEachColumn(record, [&]<typename Member>(std::string_view column, Member& member) {
            if constexpr (requires { isThere(*member); }) {
                if (member && !isThere(*member)) {
                    member.reset();
                    loose = column;
                }
            } else if constexpr (requires { isThere(member); }) {
                if (column != "id" && !isThere(member)) {
                    loose = column;
                    isNeeded = true;
                }
            }
        });
        if (loose.empty())
            return true;
        if constexpr (std::is_same_v<OneRecord, RunEntry>)
            if (!record.preparation.experiment)
                record.preparation.trial.reset();
        isNeeded = isNeeded || std::is_same_v<OneRecord, PainNote>;
        m_salvaged.lost.push_back(TableSql<OneRecord>::name() + " " + record.id.text() + ": its " + loose
            + " leads to an entry that is lost" + (isNeeded ? "" : "; the rest of it was kept"));
        return !isNeeded;
    }

    void dropLooseEnds()
    {
        forEachList(m_salvaged.log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            std::erase_if(records, [&](OneRecord& record) { return !isHeld(record); });
        });
    }

    std::filesystem::path m_file;
    SQLite::Database m_database;
    KeptRows m_kept;
    Salvaged m_salvaged{};
    std::map<std::string, std::map<std::string, std::optional<KeptRow>>> m_last; // by table and key
    std::map<std::string, std::set<std::string>> m_known;
};

} // namespace

Salvaged salvage(const std::filesystem::path& file)
{
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown))
        throw StoreError(StoreError::Kind::CannotOpen, file, "open for reading");
    if (!beginsAsALog(file))
        throw StoreError(StoreError::Kind::NotALog, file, "read the header");
    try {
        auto salvaged = Salvage(file).all();
        if (salvaged.log == Log{} && !salvaged.lost.empty())
            throw StoreError(StoreError::Kind::Damaged, file, "read anything");
        return salvaged;
    } catch (const SQLite::Exception& error) {
        throw StoreError(StoreError::Kind::Damaged, file, error.what());
    }
}

void write(Salvaged& salvaged, LogStore& into)
{
    try {
        into.apply(addingAll(salvaged.log));
        return;
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Refused)
            throw;
    }
    for (const auto& change : addingAll(salvaged.log)) { // one by one, to find the one that is refused
        try {
            into.apply({change});
        } catch (const StoreError& error) {
            if (error.kind() != StoreError::Kind::Refused)
                throw;
            std::visit(
                [&]<typename OneRecord>(const OneRecord& record) {
                    salvaged.lost.push_back(TableSql<OneRecord>::name() + " " + record.id.text()
                        + ": no log may hold such a value");
                },
                *change.after);
        }
    }
}

} // namespace patella
