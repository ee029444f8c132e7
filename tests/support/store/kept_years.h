// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

namespace patella::test {

inline constexpr int daysOfAYear = 365, editsOfAYear = 1000;

// A log as so many years leave it: a run a day with two notes each, and a thousand edits a year.
void keepYears(LogStore& store, int years);

} // namespace patella::test
