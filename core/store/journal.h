// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>

namespace patella {

// Writes down every row before and after, in the transaction that changes it. The rows of one deed share its
// key.
class Journal {
public:
    Journal(SQLite::Database& database, std::string device);

    void beginDeed();
    void append(std::string_view table, const std::string& row, const std::optional<std::string>& before,
        const std::optional<std::string>& after);

private:
    SQLite::Statement m_insert;
    std::string m_device;
    std::string m_deed;
};

} // namespace patella
