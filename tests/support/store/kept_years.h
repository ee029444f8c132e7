// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

namespace patella::test {

inline constexpr int daysOfAYear = 365, editsOfAYear = 1000;

// A log as so many years leave it: a run a day with two notes each, and a thousand edits a year.
// Of several devices that keep one log in turns: the share of this one.
void keepYears(LogStore& store, int years, int device = 0, int devices = 1);

} // namespace patella::test
