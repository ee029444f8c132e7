// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

// Logs that are hard to lay out.
namespace patella::test {

Log threeRuns();

// Five runs a week and an answer to each, in all places of both knees.
Log manyYears(int years);

// Names without a blank, texts of many pages, runs around the world, every red flag at once.
Log logOfExtremes();

} // namespace patella::test
