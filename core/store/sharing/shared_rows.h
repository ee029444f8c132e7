// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace patella {

class KeptStatements;

// The rows of a log as changes that were made elsewhere find and leave them. Every function may throw
// StoreError.
class SharedRows {
public:
    SharedRows(SQLite::Database& database, KeptStatements& statements, std::filesystem::path file);
    ~SharedRows();
    SharedRows(const SharedRows&) = delete;
    SharedRows& operator=(const SharedRows&) = delete;

    void beginChangeSet(); // what is put and removed from now on was done in one go

    // The row as it stands in the log. A table that no log has is no error: nothing stands there.
    std::optional<Record> row(const std::string& table, const std::string& id);
    bool hasRow(const std::string& table, const std::string& id);
    // The rows whose columns, by table, point to a row.
    using Pointers = std::vector<std::pair<std::string, std::string>>;
    Pointers pointingTo(const Pointers& columns, const std::string& id); // table and id
    std::vector<RunEntry> runsBetween(LocalDate first, LocalDate last);
    std::vector<std::string> runIdsBetween(LocalDate first, LocalDate last);
    std::vector<PainNote> painNotesOn(LocalDate day);
    // Another row of this name; of shoes and measures names are unique.
    std::optional<std::string> namesake(
        const std::string& table, const std::string& name, const std::string& than);
    void giveUpName(const std::string& table, const std::string& id); // until it is put again

    // Makes the row what it is to be, and writes it down as done on that device.
    void put(const Record& record, const std::string& device);
    void remove(const Record& record, const std::string& device);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace patella
