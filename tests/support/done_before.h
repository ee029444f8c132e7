// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

#include <vector>

namespace patella::test {

// What was done to a log on this machine and not undone, oldest first, with its records.
std::vector<ChangeSet> lastChangeSets(const LogStore& store, int atMost);

} // namespace patella::test
