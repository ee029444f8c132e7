// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/prepared.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace patella {

// Writes down every row before and after, in the transaction that changes it. The rows of one change set
// share its key.
class Journal {
public:
    Journal(SQLite::Database& database, std::string device);

    void beginChangeSet();
    void nameDevice(const std::string& device) { m_device = device; } // of the entries that follow
    // Before and after as packed rows.
    void append(const std::string& table, const std::string& row, const std::optional<std::string>& before,
        const std::optional<std::string>& after);

private:
    std::int64_t part();

    SQLite::Database& m_database;
    Prepared m_newPart;
    Prepared m_entry;
    std::string m_device;
    std::string m_changeSet;
    std::map<std::string, std::int64_t> m_parts; // of this change set, by device
};

} // namespace patella
