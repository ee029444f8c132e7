// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <utility>

namespace patella {

// Writes down every row before and after, in the transaction that changes it. The rows of one change set
// share its key.
class Journal {
public:
    explicit Journal(std::string device)
        : m_device(std::move(device))
    {
    }

    // An entry about a row of the table: its JSON before is given, the one after is what stands there now.
    static std::string entrySql(const std::string& table, const std::string& rowAsJson);

    void beginChangeSet();
    void nameDevice(const std::string& device) { m_device = device; } // of the entries that follow
    void append(
        SQLite::Statement& entry, const std::string& row, const std::optional<std::string>& before) const;

private:
    std::string m_device;
    std::string m_changeSet;
};

} // namespace patella
