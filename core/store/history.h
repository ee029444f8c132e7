// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/log.h"
#include "core/store/journal_entry.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

// The last change sets of a device in the journal, oldest first. A column that is younger than an entry has
// the value of a record that does not answer it; a change set that cannot be read is left out.
std::vector<ChangeSet> changeSetsIn(SQLite::Database& database, const std::string& device, int atMost);

// The row that a journal entry holds as JSON; empty: of a kind that this version does not know, or damaged.
std::optional<Record> recordFromJournal(
    SQLite::Database& database, const std::string& table, const std::string& json);

// What was written on whatever device, oldest first; of one row, or of all.
std::vector<JournalEntry> entriesIn(SQLite::Database& database, const std::optional<std::string>& row);

} // namespace patella
