// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_place.h"

#include <sqlite3.h>

#include "core/store/store_error.h"

#include <chrono>
#include <sys/stat.h>
#include <thread>

namespace patella {

LogPlace::LogPlace(std::filesystem::path file, SQLite::Database& database)
    : m_file(std::move(file))
    , m_database(database)
    , m_stamp(stampOf(m_file).value_or(Stamp{}))
    , m_dataVersion(dataVersion())
    , m_last(lastEntryIn(database)) // the write-ahead log is open now
{
    m_writeAheadLog = writeAheadLog();
}

LogPlace::~LogPlace()
{
    try {
        check();
    } catch (const std::exception&) {
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
}

void LogPlace::check()
{
    const auto now = stampOf(m_file);
    if (!now) {
        m_lost = true;
        throw StoreError(StoreError::Kind::Gone, m_file, "look for the file");
    }
    const bool isWritable = !m_lost && hasItsWriteAheadLog();
    if (isWritable && *now == m_stamp)
        return;
    if (!isWritable || !now->isFileOf(m_stamp) || !isContinued()) {
        m_lost = true;
        throw StoreError(StoreError::Kind::Replaced, m_file, "look at the file");
    }
    m_stamp = *now;
}

void LogPlace::remember()
{
    m_stamp = stampOf(m_file).value_or(m_stamp);
    m_dataVersion = dataVersion();
    m_last = lastEntryIn(m_database);
}

void LogPlace::rememberSettled()
{
    remember();
    m_inFile = m_last.number;
}

std::optional<LogPlace::Stamp> LogPlace::stampOf(const std::filesystem::path& file)
{
    struct stat status{};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return Stamp{.device = status.st_dev,
        .inode = status.st_ino,
        .size = status.st_size,
        .seconds = status.st_mtim.tv_sec,
        .nanoseconds = status.st_mtim.tv_nsec};
}

std::optional<LogPlace::Stamp> LogPlace::writeAheadLog() const { return stampOf(m_file.string() + "-wal"); }

bool LogPlace::hasItsWriteAheadLog() const
{
    if (!m_writeAheadLog)
        return true;
    const auto now = writeAheadLog();
    return now && now->isFileOf(*m_writeAheadLog);
}

int LogPlace::dataVersion() { return m_database.execAndGet("PRAGMA data_version").getInt(); }

// Another program may be moving its entries into the file at this moment.
bool LogPlace::isContinued()
{
    constexpr int looks = 5;
    constexpr std::chrono::milliseconds between{30};
    for (int look = 0; look < looks; ++look) {
        if (look > 0)
            std::this_thread::sleep_for(between);
        if (isContinuedNow())
            return true;
    }
    return false;
}

// What another program moved into the file is what this one knows, or comes after it. A copy of an earlier
// day ends before what stood in the file already; one of another log ends with an entry that is not known
// here.
bool LogPlace::isContinuedNow()
{
    const auto inFile = lastEntryInFile(m_file);
    if (!inFile)
        return false;
    if (const int now = dataVersion(); now != m_dataVersion) {
        m_dataVersion = now;
        m_last = lastEntryIn(m_database);
    }
    if (!hasWriteAheadLog(m_file)) {
        m_inFile = inFile->number;
        return *inFile == m_last;
    }
    if (inFile->number < m_inFile || inFile->number > m_last.number)
        return false;
    m_inFile = inFile->number;
    return hasEntry(m_database, *inFile);
}

} // namespace patella
