// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharing/journal_steps.h"

#include "core/store/kept_row.h"
#include "core/store/store_error.h"

namespace patella {

std::vector<JournalStep> journalStepsIn(SQLite::Database& database, std::int64_t entry, int atMost)
{
    SQLite::Statement entries(database,
        "SELECT entry, time_ms, device, table_name, row_id, before, after FROM journal"
        " JOIN journal_part USING (part) WHERE entry > ?1 ORDER BY entry LIMIT ?2");
    entries.bind(1, entry);
    entries.bind(2, atMost);
    KeptRows kept(database);
    const auto rowIn = [&](const std::string& table, const std::string& key,
                           const SQLite::Column& side) -> std::optional<PlainRow> {
        const auto row = keptRowIn(side);
        if (!row)
            return std::nullopt;
        auto values = kept.values(table, key, *row);
        PlainRow named;
        for (std::size_t place = 0; place < values.size(); ++place)
            named.insert_or_assign(kept.columnsOf(table)[place], std::move(values[place]));
        return named;
    };
    std::vector<JournalStep> steps;
    try {
        while (entries.executeStep()) {
            const auto table = entries.getColumn(3).getString();
            const auto key = keyIn(entries.getColumn(4));
            steps.push_back({.entry = entries.getColumn(0).getInt64(),
                .milliseconds = entries.getColumn(1).getInt64(),
                .device = entries.getColumn(2).getString(),
                .table = table,
                .row = key,
                .before = rowIn(table, key, entries.getColumn(5)),
                .after = rowIn(table, key, entries.getColumn(6))});
        }
    } catch (const SQLite::Exception&) { // it is no JSON
        throw StoreError(StoreError::Kind::Damaged, {}, "read the journal");
    }
    return steps;
}

bool removedAlong(SQLite::Database& database, std::int64_t entry, const std::string& row)
{
    SQLite::Statement removal(database,
        "SELECT 1 FROM journal JOIN journal_part USING (part) WHERE row_id = ?1 AND after IS NULL AND deed ="
        " (SELECT deed FROM journal JOIN journal_part USING (part) WHERE entry = ?2) LIMIT 1");
    bindKey(removal, 1, row);
    removal.bind(2, entry);
    return removal.executeStep();
}

} // namespace patella
