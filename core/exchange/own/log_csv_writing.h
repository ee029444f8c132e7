// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <string>

// The log as CSV: a run a row, readable in any spreadsheet, and nothing of the log is lost.
//
// The first columns are for people and other programs. Pain stands there as the worst over all places of a
// moment, side and region as those of the worst note. Further columns hold the rest: "record" says whether a
// row is a run, a pain note or a shoe, "id" is its key, and columns like "shoe.limit_m" belong to the other
// records.
namespace patella::exchange {

std::string csvOf(const Log& log);

} // namespace patella::exchange
