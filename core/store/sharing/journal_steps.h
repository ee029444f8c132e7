// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/sharing/shared_change.h"

#include <vector>

namespace patella {

// What stands in the journal behind an entry, oldest first, as columns and values. Throws Damaged where an
// entry cannot be read.
std::vector<JournalStep> journalStepsIn(SQLite::Database& database, std::int64_t entry, int atMost);

// Whether the change set of an entry removed this row too.
bool removedAlong(SQLite::Database& database, std::int64_t entry, const std::string& row);

} // namespace patella
