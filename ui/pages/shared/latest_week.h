// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/week.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace patella::ui {

// How many weeks, counted from the last one, it takes to see one with a run or a score. The week of an item
// is week(item).
template <std::ranges::bidirectional_range Weeks, typename Of = std::identity>
int weeksToTheLatest(const Weeks& weeks, Of week = {})
{
    const auto backwards = std::views::reverse(weeks);
    const auto latest = std::ranges::find_if(
        backwards, [](const Week& each) { return each.runs > 0 || each.worst || each.worstNextMorning; },
        week);
    return static_cast<int>(latest - backwards.begin()) + 1;
}

} // namespace patella::ui
