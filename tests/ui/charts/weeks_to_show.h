// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"

#include <vector>

namespace patella::test {

// A week without a line, its state Ok.
Week aWeek(LocalDate monday, Distance distance);

// So many weeks up to 16 Nov 2026, with every state in them when there are enough; the last is in progress.
std::vector<Week> weeksToShow(int count);

} // namespace patella::test
