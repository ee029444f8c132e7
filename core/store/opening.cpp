// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "core/store/file_lock.h"
#include "core/store/first_bytes.h"
#include "core/store/last_entry.h"
#include "core/store/store_error.h"
#include "core/store/versions/known_schema.h"
#include "core/store/versions/schema.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <unistd.h>

namespace patella {

namespace {

using Kind = StoreError::Kind;
namespace fs = std::filesystem;

constexpr int ownerOnly = 0600;

Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CANTOPEN:
        return Kind::CannotOpen;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Kind::ReadOnly;
    case SQLITE_NOTADB:
        return Kind::NotALog;
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_FULL:
        return Kind::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_IOERR:
        return Kind::DiskFails;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Kind::Refused;
    default:
        return Kind::Failed;
    }
}

enum class IfThere { Keep, Refuse };

void makeEmptyFile(const fs::path& file, IfThere ifThere)
{
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnly);
    if (descriptor < 0 && errno == EEXIST && ifThere == IfThere::Keep)
        return; // another program made it a moment ago
    if (descriptor < 0)
        throw StoreError(errno == EACCES || errno == EROFS || errno == EPERM ? Kind::ReadOnly
                : errno == ENOSPC || errno == EDQUOT                         ? Kind::Full
                                                                             : Kind::CannotOpen,
            file, "create the file");
    ::close(descriptor);
}

// The version in the first page of a database file, read without opening it, so that a refused file stays as
// it is. (The write-ahead log may hold a newer one: it is asked again after opening.)
void refuseByHeader(const fs::path& file, std::size_t newestVersion, bool mayBeEmpty)
{
    constexpr std::size_t length = 100;
    const auto header = firstBytesOf(file, length);
    if (!header)
        throw StoreError(Kind::CannotOpen, file, "read the file");
    if (header->empty() && mayBeEmpty)
        return;
    if (header->size() < length || !header->starts_with(std::string_view("SQLite format 3", 16)))
        throw StoreError(Kind::NotALog, file, "read the header");

    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            value = value << 8U | static_cast<unsigned char>(header->at(i));
        return value;
    };
    const auto application = number(68);
    if (application != 0 && application != applicationId)
        throw StoreError(Kind::NotALog, file, "read the header");
    if (number(60) > newestVersion)
        throw StoreError(Kind::NewerSchema, file, "read the header");
}

int number(SQLite::Database& database, const char* pragma) { return database.execAndGet(pragma).getInt(); }

// The pages and the order of the rows. A value out of its range is told by the reader, which names its
// column.
void refuseDamage(SQLite::Database& database, const fs::path& file, const std::string& table = {})
{
    database.exec("PRAGMA ignore_check_constraints = ON");
    const auto found = database.execAndGet("PRAGMA quick_check(" + (table.empty() ? "1" : table) + ")");
    database.exec("PRAGMA ignore_check_constraints = OFF");
    if (found.getString() != "ok")
        throw StoreError(Kind::Damaged, file, "check the file");
}

void refuseByLabel(SQLite::Database& database, const fs::path& file, std::size_t newestVersion)
{
    const bool empty = number(database, "SELECT count(*) FROM sqlite_master") == 0;
    if (number(database, "PRAGMA application_id") != applicationId && !empty)
        throw StoreError(Kind::NotALog, file, "read the application id");
    if (schemaVersion(database) > static_cast<int>(newestVersion))
        throw StoreError(Kind::NewerSchema, file, "read the version");
}

// What only the check of all pages would find, and what cannot wait for it: the rows of one would be read as
// those of the other.
void refuseSharedPages(SQLite::Database& database, const fs::path& file)
{
    const auto shared
        = database.execAndGet("SELECT count(*) FROM (SELECT 1 FROM sqlite_master WHERE rootpage "
                              "> 0 GROUP BY rootpage HAVING count(*) > 1)");
    if (shared.getInt() > 0)
        throw StoreError(Kind::Damaged, file, "read the schema");
}

// A trigger or a view of somebody else would run, and its rows would be nobody's.
void refuseForeignSchema(
    SQLite::Database& database, const fs::path& file, std::span<const std::string_view> steps)
{
    const auto version = static_cast<std::size_t>(std::max(schemaVersion(database), 0));
    if (const auto foreign = firstForeignObject(database, steps.first(version)))
        throw StoreError(Kind::ForeignSchema, file, *foreign);
}

// Somebody else's write-ahead log beside the file: what stands in the file is unknown to it.
void refuseForeignWriteAheadLog(SQLite::Database& database, const fs::path& file)
{
    if (!hasWriteAheadLog(file) || schemaVersion(database) == 0)
        return;
    const auto inFile = lastEntryInFile(file);
    if (inFile && !hasEntry(database, *inFile))
        throw StoreError(Kind::ForeignSchema, file, file.filename().string() + "-wal");
}

// What SQLite finds is no sound log of ours; its words are not SQLite's.
template <typename Check> void refusing(const fs::path& file, Check&& check)
{
    try {
        check();
    } catch (const SQLite::Exception& error) {
        const auto kind = kindOf(error.getErrorCode());
        throw StoreError(kind == Kind::Failed ? Kind::Damaged : kind, file, error.what());
    }
}

bool isNewest(SQLite::Database& database, std::span<const std::string_view> steps)
{
    return schemaVersion(database) == static_cast<int>(steps.size());
}

enum class Pages { All, LaterIfNewest };

// Throws StoreError where a file is not a sound log of ours.
void refuseWhatIsNoLog(SQLite::Database& database, const fs::path& file,
    std::span<const std::string_view> steps, Pages pages = Pages::All, bool isInMemory = false)
{
    refusing(file, [&] {
        SQLite::Transaction reading(database); // version and tables of one moment
        if (pages == Pages::All || !isNewest(database, steps))
            refuseDamage(database, file);
        refuseByLabel(database, file, steps.size());
        refuseForeignSchema(database, file, steps);
        refuseSharedPages(database, file);
        if (!isInMemory)
            refuseForeignWriteAheadLog(database, file);
    });
}

// A file that is refused stays as it is, also when it is closed.
void keepAsItIs(SQLite::Database& database, bool on)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 1 : 0, nullptr);
}

void setUp(SQLite::Database& database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA foreign_keys = ON");
}

void makeDurable(SQLite::Database& database)
{
    if (number(database, "PRAGMA application_id") != applicationId)
        database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

// What cannot be read again is no copy, and then nothing is changed.
void copyBeforeUpdate(
    SQLite::Database& database, const fs::path& copy, std::span<const std::string_view> steps)
{
    copyLog(database, copy);
    SQLite::Database again(uriOf(copy, true), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    refuseDamage(again, copy);
    refuseByLabel(again, copy, steps.size());
    if (schemaVersion(again) != schemaVersion(database))
        throw StoreError(Kind::Damaged, copy, "read the copy again");
}

// What the steps freed goes back to the disk. A log is as sound without.
void giveBackFreePages(SQLite::Database& database)
{
    constexpr int fewerThanOneIn = 4;
    if (number(database, "PRAGMA freelist_count") * fewerThanOneIn < number(database, "PRAGMA page_count"))
        return;
    try {
        database.exec("VACUUM");
    } catch (const SQLite::Exception&) { // as where there is no room for it
    }
}

void bringUpToDate(SQLite::Database& database, const fs::path& file, std::span<const std::string_view> steps)
{
    if (isNewest(database, steps))
        return;
    const FileLock alone(file); // two programs may open a new log at once
    const int have = schemaVersion(database);
    if (have > 0 && have < static_cast<int>(steps.size()))
        copyBeforeUpdate(database, file.string() + ".version-" + std::to_string(have), steps);
    if (have == 0)
        create(database);
    migrate(database, steps);
    giveBackFreePages(database);
}

// An older log that is only read is brought up to date in memory.
SQLite::Database upToDate(SQLite::Database database, std::span<const std::string_view> steps)
{
    if (isNewest(database, steps))
        return database;
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(memory, database).executeStep();
    setUp(memory);
    migrate(memory, steps);
    return memory;
}

} // namespace

void throwStoreError(const SQLite::Exception& error, const fs::path& file, const char* what)
{
    throw StoreError(kindOf(error.getErrorCode()), file, std::string(what) + ": " + error.what());
}

void copyLog(SQLite::Database& database, const fs::path& copy)
{
    // A copy of the same version from an attempt that did not end is replaced: nothing has changed since.
    std::error_code trouble;
    fs::remove(copy, trouble);
    if (trouble)
        throw StoreError(Kind::Failed, copy, "replace " + copy.string() + ": " + trouble.message());
    makeEmptyFile(copy, IfThere::Refuse);
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    vacuum.bind(1, copy.string());
    vacuum.exec();
}

namespace {

SQLite::Database opened(const fs::path& file, std::span<const std::string_view> steps, Pages pages)
{
    std::error_code unused;
    if (!fs::exists(file, unused))
        makeEmptyFile(file, IfThere::Keep);
    else if (!fs::is_regular_file(file, unused))
        throw StoreError(Kind::NotALog, file, "open something that is not a file");
    refuseByHeader(file, steps.size(), true);
    if (!mayBeWritten(file))
        throw StoreError(Kind::ReadOnly, file, "open for writing");
    return storing(file, "open the log", [&] {
        SQLite::Database database(
            file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyMilliseconds);
        setUp(database);
        keepAsItIs(database, true);
        refuseWhatIsNoLog(database, file, steps, pages);
        const bool isChecked = pages == Pages::All || !isNewest(database, steps);
        keepAsItIs(database, !isChecked && hasWriteAheadLog(file));
        makeDurable(database);
        bringUpToDate(database, file, steps);
        return database;
    });
}

} // namespace

SQLite::Database openLog(const fs::path& file, std::span<const std::string_view> steps)
{
    return opened(file, steps, Pages::All);
}

SQLite::Database openUnchecked(const fs::path& file, std::span<const std::string_view> steps)
{
    return opened(file, steps, Pages::LaterIfNewest);
}

void checkWholeFile(const fs::path& file)
{
    storing(file, "check the file", [&] {
        SQLite::Database database(
            file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busyMilliseconds);
        setUp(database);
        keepAsItIs(database, true);
        refusing(file, [&] { refuseDamage(database, file); });
    });
}

void checkTables(SQLite::Database& database, const fs::path& file, std::span<const std::string_view> tables)
{
    refusing(file, [&] {
        for (const auto table : tables)
            refuseDamage(database, file, std::string(table));
    });
}

void trust(SQLite::Database& database) { keepAsItIs(database, false); }

bool mayBeWritten(const fs::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    return ::euidaccess(file.c_str(), R_OK | W_OK) == 0 && ::euidaccess(folder.c_str(), W_OK | X_OK) == 0;
}

SQLite::Database openForReading(const fs::path& file, std::span<const std::string_view> steps)
{
    std::error_code unused;
    if (!fs::exists(file, unused) || ::euidaccess(file.c_str(), R_OK) != 0)
        throw StoreError(Kind::CannotOpen, file, "open for reading");
    if (!fs::is_regular_file(file, unused))
        throw StoreError(Kind::NotALog, file, "open something that is not a file");
    refuseByHeader(file, steps.size(), false);
    return storing(file, "open the log", [&] {
        SQLite::Database database(uriOf(file, !hasWriteAheadLog(file)),
            SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, busyMilliseconds);
        setUp(database);
        refuseWhatIsNoLog(database, file, steps);
        return upToDate(std::move(database), steps);
    });
}

SQLite::Database openInMemory(
    std::string bytes, const fs::path& name, std::span<const std::string_view> steps)
{
    constexpr std::size_t formsAt = 18, length = 100; // how it is written and read; 2: by a write-ahead log
    if (bytes.size() < length)
        throw StoreError(Kind::NotALog, name, "read the header");
    bytes[formsAt] = bytes[formsAt + 1] = 1;
    return storing(name, "open the log", [&] {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        auto* room = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
        if (!room)
            throw std::bad_alloc();
        std::memcpy(room, bytes.data(), bytes.size());
        const auto size = static_cast<sqlite3_int64>(bytes.size());
        if (sqlite3_deserialize(database.getHandle(), "main", room, size, size,
                SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
            != SQLITE_OK)
            throw StoreError(Kind::Damaged, name, "read the bytes");
        setUp(database);
        refuseWhatIsNoLog(database, name, steps, Pages::All, true);
        return upToDate(std::move(database), steps);
    });
}

} // namespace patella
