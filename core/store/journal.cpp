// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/log/values/id.h"
#include "core/store/kept_row.h"

namespace patella {

Journal::Journal(SQLite::Database& database, std::string device)
    : m_database(database)
    , m_newPart(database,
          [] {
              return std::string("INSERT INTO journal_part (deed, time_ms, device) VALUES (?1, "
                                 "CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER), ?2)");
          })
    , m_entry(database,
          [] {
              return std::string("INSERT INTO journal (part, table_name, row_id, before, after) VALUES (?1, "
                                 "?2, ?3, ?4, ?5)");
          })
    , m_device(std::move(device))
{
}

void Journal::beginChangeSet()
{
    m_changeSet = freshUuid();
    m_parts.clear();
}

std::int64_t Journal::part()
{
    if (const auto known = m_parts.find(m_device); known != m_parts.end())
        return known->second;
    auto& part = m_newPart();
    part.tryReset();
    bindKey(part, 1, m_changeSet);
    part.bind(2, m_device);
    part.exec();
    return m_parts[m_device] = m_database.getLastInsertRowid();
}

void Journal::append(const std::string& table, const std::string& row,
    const std::optional<std::string>& before, const std::optional<std::string>& after)
{
    auto& entry = m_entry();
    entry.tryReset(); // what it failed with before was said
    entry.bind(1, part());
    entry.bind(2, table);
    bindKey(entry, 3, row);
    bindBytes(entry, 4, before);
    bindBytes(entry, 5, after);
    entry.exec();
}

} // namespace patella
