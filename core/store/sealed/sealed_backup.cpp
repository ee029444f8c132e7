// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed/sealed_backup.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "core/log/order.h"
#include "core/store/faults.h"
#include "core/store/first_bytes.h"
#include "core/store/opening.h"
#include "core/store/sealed/whole_file.h"
#include "core/store/table.h"

#include <memory>
#include <new>
#include <string>

namespace patella {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

// The whole database as a file of its own, which needs no write-ahead log.
std::string databaseIn(const fs::path& log)
{
    auto database = openForReading(log);
    if (const auto faults = faultsIn(database); !faults.empty())
        throw StoreError(Kind::Damaged, log, faults.front());
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(memory, database).executeStep();
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
        sqlite3_serialize(memory.getHandle(), "main", &size, 0), sqlite3_free);
    if (!bytes)
        throw std::bad_alloc();
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

std::string sealedBytes(
    const fs::path& file, std::string_view bytes, std::string_view passphrase, SealCost cost)
{
    try {
        return sealed(bytes, passphrase, cost);
    } catch (const std::bad_alloc&) {
        throw StoreError(Kind::Failed, file, "there is not enough memory for its key");
    }
}

std::string bytesOfFile(const fs::path& file)
{
    auto bytes = wholeFile(file);
    if (!bytes)
        throw StoreError(Kind::CannotOpen, file, "read the sealed backup");
    return std::move(*bytes);
}

} // namespace

bool isSealed(const fs::path& file) { return firstBytesOf(file, sealMark.size()) == sealMark; }

std::size_t sealInto(const fs::path& log, const fs::path& sealed, std::string_view passphrase, SealCost cost)
{
    std::error_code unknown;
    if (fs::exists(sealed, unknown))
        throw StoreError(Kind::Failed, sealed, "write over another file");
    const auto bytes = storing(log, "read the log", [&] { return databaseIn(log); });
    writeNewFile(sealed, sealedBytes(sealed, bytes, passphrase, cost));
    try {
        const auto again = logInSealed(sealed, passphrase);
        const auto* read = std::get_if<Log>(&again);
        if (!read)
            throw StoreError(Kind::Damaged, sealed, "read the sealed backup again");
        return read->runs.size();
    } catch (...) {
        fs::remove(sealed, unknown);
        throw;
    }
}

std::variant<Log, SealTrouble> logInSealed(const fs::path& sealed, std::string_view passphrase)
{
    auto opened = unsealed(bytesOfFile(sealed), passphrase);
    if (const auto* trouble = std::get_if<SealTrouble>(&opened))
        return *trouble;
    return storing(sealed, "open the sealed backup", [&] {
        auto database = openInMemory(std::get<std::string>(std::move(opened)), sealed);
        if (const auto faults = faultsIn(database); !faults.empty())
            throw StoreError(Kind::Damaged, sealed, faults.front());
        Log log;
        forEachList(log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            SQLite::Statement rows(database, TableSql<OneRecord>::select());
            while (rows.executeStep())
                records.push_back(codec::recordIn<OneRecord>(rows));
        });
        sort(log);
        return log;
    });
}

} // namespace patella
