// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/log/log.h"

#include <string>
#include <vector>

namespace patella {

// The last deeds of a device as the journal tells them, oldest first. A column that is younger than an entry
// has the value of a record that does not answer it.
std::vector<Deed> deedsIn(SQLite::Database& database, const std::string& device, int atMost);

} // namespace patella
