// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/log/values/id.h"

namespace patella {

std::string Journal::entrySql(const std::string& table, const std::string& rowAsJson)
{
    return "INSERT INTO journal (deed, time, device, table_name, row_id, before, after)"
           " VALUES (?1, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?2, '"
        + table + "', ?3, ?4, (SELECT " + rowAsJson + " FROM " + table + " WHERE id = ?3))";
}

void Journal::beginChangeSet() { m_changeSet = freshUuid(); }

void Journal::append(
    SQLite::Statement& entry, const std::string& row, const std::optional<std::string>& before) const
{
    entry.tryReset(); // what it failed with before was said
    entry.bind(1, m_changeSet);
    entry.bind(2, m_device);
    entry.bind(3, row);
    if (before)
        entry.bind(4, *before);
    else
        entry.bind(4);
    entry.exec();
}

} // namespace patella
