// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"

#include <vector>

namespace patella::test {

inline constexpr LocalDate theWednesday = 2026y / 11 / 18;

// A run each Monday up to the week of theWednesday; 0 is a week without.
inline Log logOfWeeks(const std::vector<int>& kilometresPerWeek)
{
    Log log;
    const auto weeks = static_cast<int>(kilometresPerWeek.size());
    for (int i = 0; i < weeks; ++i)
        if (const int km = kilometresPerWeek[static_cast<std::size_t>(i)]; km > 0)
            log.runs.push_back(aRun(daysAfter(2026y / 11 / 16, 7 * (i + 1 - weeks)), kilometres(km)));
    return log;
}

} // namespace patella::test
