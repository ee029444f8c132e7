// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/log/id.h"

namespace patella {

Journal::Journal(SQLite::Database& database, std::string device)
    : m_insert(database,
          "INSERT INTO journal (deed, time, device, table_name, row_id, before, after)"
          " VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, ?, ?, ?, ?)")
    , m_device(std::move(device))
{
}

void Journal::beginDeed() { m_deed = freshUuid(); }

void Journal::append(std::string_view table, const std::string& row, const std::optional<std::string>& before,
    const std::optional<std::string>& after)
{
    const auto bindJson = [&](int index, const std::optional<std::string>& json) {
        if (json)
            m_insert.bind(index, *json);
        else
            m_insert.bind(index);
    };
    m_insert.reset();
    m_insert.bind(1, m_deed);
    m_insert.bind(2, m_device);
    m_insert.bind(3, std::string(table));
    m_insert.bind(4, row);
    bindJson(5, before);
    bindJson(6, after);
    m_insert.exec();
}

} // namespace patella
