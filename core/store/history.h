// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/log.h"
#include "core/store/done_change_set.h"
#include "core/store/journal_entry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace patella {

// The last change sets of a device, oldest first, without those that were undone; those with a kind of record
// that this version does not know are left out.
std::vector<DoneChangeSet> doneChangeSetsIn(
    SQLite::Database& database, const std::string& device, int atMost);

// Whether a change set is the exact inverse of the last one of a device that was not undone.
bool takesBackTheLast(SQLite::Database& database, const std::string& device, const ChangeSet& changeSet);

// The change set whose last entry this is. A column that is younger than an entry has the value of a record
// that does not answer it. Throws Damaged.
ChangeSet changeSetIn(SQLite::Database& database, std::int64_t lastEntry);

// What was changed on whatever device, oldest first; of one row, or of all. A row written once more as it was
// is no change.
std::vector<JournalEntry> entriesIn(SQLite::Database& database, const std::optional<std::string>& row);

} // namespace patella
