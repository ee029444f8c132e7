// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/crafted_bytes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "core/store/sealed/seal.h"
#include "tests/support/temporary_folder.h"

#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace patella::test {

namespace {

namespace fs = std::filesystem;
using Ending = CraftedLog::Ending;

constexpr std::size_t page = 4096;

std::string noise(std::size_t length)
{
    std::mt19937 random(20'261'128);
    std::string bytes(length, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

CraftedLog ofBytes(
    std::string name, std::function<std::string(std::string)> change, Ending ending = Ending::Refused)
{
    return {std::move(name),
        [change = std::move(change)](const fs::path& file) { writeBytes(file, change(bytesOf(file))); },
        ending};
}

// Some bytes of the file are others.
CraftedLog put(std::string name, std::size_t at, std::string bytes, Ending ending = Ending::Refused)
{
    return ofBytes(
        std::move(name),
        [at, bytes = std::move(bytes)](std::string file) { return file.replace(at, bytes.size(), bytes); },
        ending);
}

CraftedLog inPlace(
    std::string name, std::function<void(const fs::path&)> make, Ending ending = Ending::Refused)
{
    return {std::move(name),
        [make = std::move(make)](const fs::path& file) {
            fs::remove(file);
            make(file);
        },
        ending};
}

CraftedLog beside(std::string name, const char* ending, const std::string& bytes, Ending how)
{
    return {std::move(name),
        [ending, bytes](const fs::path& file) { writeBytes(file.string() + ending, bytes); }, how};
}

std::vector<CraftedLog> ofAnotherKind()
{
    return {
        ofBytes("a single byte", [](const std::string&) { return "S"; }),
        ofBytes("99 bytes of a log", [](const std::string& file) { return file.substr(0, 99); }),
        ofBytes("the header of a log alone", [](const std::string& file) { return file.substr(0, 100); }),
        ofBytes("a letter", [](const std::string&) { return "Dear diary, the knee is better.\n"; }),
        ofBytes("zeros", [](const std::string& file) { return std::string(file.size(), '\0'); }),
        ofBytes("noise", [](const std::string& file) { return noise(file.size()); }),
        ofBytes("noise behind the header",
            [](const std::string& file) { return file.substr(0, 100) + noise(8 * page); }),
        ofBytes("a picture", [](const std::string&) { return "\x89PNG\r\n\x1a\n" + noise(200); }),
        ofBytes("an archive", [](const std::string&) { return "PK\x03\x04" + noise(200); }),
        ofBytes("a sealed backup",
            [](const std::string& file) { return sealed(file, "Knie", {.passes = 1, .kibibytes = 8}); }),
        inPlace("a folder", [](const fs::path& file) { fs::create_directory(file); }),
        inPlace("a link to itself", [](const fs::path& file) { fs::create_symlink(file, file); }),
        inPlace("a link to a device", [](const fs::path& file) { fs::create_symlink("/dev/zero", file); }),
        inPlace("a pipe", [](const fs::path& file) { ::mkfifo(file.c_str(), 0600); }),
    };
}

std::vector<CraftedLog> torn()
{
    return {
        ofBytes("half a log", [](const std::string& file) { return file.substr(0, file.size() / 2); }),
        ofBytes("a log without its last page",
            [](const std::string& file) { return file.substr(0, file.size() - page); }),
        ofBytes(
            "a log without its last byte",
            [](const std::string& file) { return file.substr(0, file.size() - 1); }, Ending::Anything),
        ofBytes("the first page of a log", [](const std::string& file) { return file.substr(0, page); }),
        ofBytes(
            "a log with noise behind it", [](const std::string& file) { return file + noise(3 * page); },
            Ending::Anything),
        ofBytes(
            "a log twice", [](const std::string& file) { return file + file; }, Ending::Anything),
        ofBytes("a log with its pages the other way round",
            [](const std::string& file) {
                std::string turned;
                for (std::size_t at = file.size(); at >= page; at -= page)
                    turned += file.substr(at - page, page);
                return turned;
            }),
        put("zeros on the second page", page, std::string(page, '\0')),
        put("noise on the third page", 2 * page, noise(page)),
        put("noise in the schema", 200, noise(page - 200)),
    };
}

std::vector<CraftedLog> badHeaders()
{
    using namespace std::string_literals;
    return {
        put("pages of 1 byte", 16, "\0\x03"s),
        put("pages of 512 bytes", 16, "\x02\0"s),
        put("pages of 64 kB", 16, "\0\x01"s),
        put("a form of writing that nobody knows", 18, "\x09\x09"),
        put("250 bytes of each page set aside", 20, "\xfa"),
        put("a payload of other shares", 21, "\x01\x01\x01"),
        put("a file of no pages", 28, "\0\0\0\0"s, Ending::Anything),
        put("a file of 4 thousand million pages", 28, "\xff\xff\xff\xfe"s, Ending::Anything),
        put("a list of free pages that begins at the schema", 32, "\0\0\0\x01\0\0\0\x09"s, Ending::Anything),
        put("a list of free pages behind the end", 32, "\0\xff\xff\xff\0\0\0\x01"s, Ending::Anything),
        put("a schema of a later form", 44, "\0\0\0\x09"s),
        put("a file that cleans itself up", 52, "\0\0\0\x05\0\0\0\0\0\0\0\x01"s, Ending::Anything),
        put("texts in UTF-16", 56, "\0\0\0\x02"s, Ending::Anything),
        put("a root that is a leaf of an index", 100, "\x0a", Ending::Refused),
        put("a root with 60,000 cells", 103, "\xea\x60"),
        put("a page that leads to itself", 108, "\0\0\0\x01"s, Ending::Anything),
    };
}

std::vector<CraftedLog> withStrangeNeighbours()
{
    return {
        beside("noise as its write-ahead log", "-wal", noise(3 * page), Ending::Anything),
        beside("zeros as its write-ahead log", "-wal", std::string(3 * page, '\0'), Ending::Anything),
        beside("noise as its shared memory", "-shm", noise(32'768), Ending::Anything),
        beside("noise as its journal of SQLite", "-journal", noise(3 * page), Ending::Anything),
        {"a folder as its write-ahead log",
            [](const fs::path& file) { fs::create_directory(file.string() + "-wal"); }, Ending::Anything},
        {"a folder as its shared memory",
            [](const fs::path& file) { fs::create_directory(file.string() + "-shm"); }, Ending::Anything},
        {"the write-ahead log of another log",
            [](const fs::path& file) {
                const TemporaryFolder folder;
                const auto other = folder / "other.patella";
                writeSoundLog(other);
                SQLite::Database database(other.string(), SQLite::OPEN_READWRITE);
                database.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; UPDATE run SET "
                              "notes = 'theirs'; "
                              "UPDATE visit SET said = 'theirs'; CREATE TABLE theirs (a)");
                fs::copy_file(other.string() + "-wal", file.string() + "-wal");
            },
            Ending::Anything},
    };
}

void addAll(std::vector<CraftedLog>& all, const std::vector<CraftedLog>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

std::vector<CraftedLog> craftedBytes()
{
    std::vector<CraftedLog> logs;
    for (const auto& some : {ofAnotherKind(), torn(), badHeaders(), withStrangeNeighbours()})
        addAll(logs, some);
    return logs;
}

void runSql(const fs::path& file, const std::string& sql)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    database.exec(sql);
    try {
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception&) { // it is as broken as it was meant to be
    }
}

std::string sqlOf(const fs::path& file, const std::string& name)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    SQLite::Statement sql(database, "SELECT sql FROM sqlite_master WHERE name = ?");
    sql.bind(1, name);
    return sql.executeStep() ? sql.getColumn(0).getString() : std::string();
}

} // namespace patella::test
