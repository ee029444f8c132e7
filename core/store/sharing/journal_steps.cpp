// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharing/journal_steps.h"

#include "core/store/codec.h"

namespace patella {

namespace {

class RowReader {
public:
    explicit RowReader(SQLite::Database& database)
        : m_members(database, "SELECT key, value FROM json_each(?1)")
    {
    }

    std::optional<PlainRow> rowIn(const SQLite::Column& json)
    {
        if (json.isNull())
            return std::nullopt;
        m_members.reset();
        m_members.bind(1, json.getString());
        PlainRow row;
        while (m_members.executeStep())
            row.insert_or_assign(m_members.getColumn(0).getString(), codec::plainIn(m_members.getColumn(1)));
        return row;
    }

private:
    SQLite::Statement m_members;
};

} // namespace

std::vector<JournalStep> journalStepsIn(SQLite::Database& database, std::int64_t entry, int atMost)
{
    SQLite::Statement entries(database,
        "SELECT entry, CAST(round((julianday(time) - 2440587.5) * 86400000.0) AS INTEGER), device, "
        "table_name, "
        "row_id, before, after FROM journal WHERE entry > ?1 ORDER BY entry LIMIT ?2");
    entries.bind(1, entry);
    entries.bind(2, atMost);
    RowReader reader(database);
    std::vector<JournalStep> steps;
    try {
        while (entries.executeStep())
            steps.push_back({.entry = entries.getColumn(0).getInt64(),
                .milliseconds = entries.getColumn(1).getInt64(),
                .device = entries.getColumn(2).getString(),
                .table = entries.getColumn(3).getString(),
                .row = entries.getColumn(4).getString(),
                .before = reader.rowIn(entries.getColumn(5)),
                .after = reader.rowIn(entries.getColumn(6))});
    } catch (const SQLite::Exception&) { // it is no JSON
        throw StoreError(StoreError::Kind::Damaged, {}, "read the journal");
    }
    return steps;
}

} // namespace patella
