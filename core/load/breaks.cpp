// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/breaks.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int weeksOfABreak = 2;

std::optional<Load> highestOf(std::span<const Week> weeks)
{
    std::optional<Load> highest;
    for (const auto& week : weeks)
        if (week.load.amount > 0 && !week.begunLate)
            highest = std::max(highest, std::optional(week.load));
    return highest;
}

} // namespace

std::vector<Break> breaksIn(std::span<const Week> weeks)
{
    std::vector<Break> breaks;
    bool off = false;
    for (const auto& week : weeks) {
        if (isOff(week) && off)
            ++breaks.back().weeks;
        else if (isOff(week))
            breaks.push_back({.monday = week.monday, .weeks = 1});
        off = isOff(week);
    }
    std::erase_if(breaks, [](const Break& each) { return each.weeks < weeksOfABreak; });
    return breaks;
}

std::optional<int> percentAfterBreak(int weeks)
{
    switch (weeks) {
    case 2:
        return 90;
    case 3:
        return 75;
    case 4:
        return 50;
    default:
        return std::nullopt;
    }
}

std::optional<Comeback> comebackIn(std::span<const Week> weeks, std::size_t place)
{
    if (isOff(weeks[place]))
        return std::nullopt;
    const auto breaks = breaksIn(weeks.first(place));
    if (breaks.empty() || daysAfter(breaks.back().monday, breaks.back().weeks * 7) != weeks[place].monday)
        return std::nullopt;

    const auto begun = static_cast<std::size_t>(daysBetween(weeks.front().monday, breaks.back().monday) / 7);
    const auto looked = weeks.first(begun).last(std::min(begun, weeksToLookBack));
    Comeback comeback{.off = breaks.back(), .before = highestOf(looked), .beginWith = {}};
    if (const auto percent = percentAfterBreak(breaks.back().weeks); percent && comeback.before)
        comeback.beginWith = Load{comeback.before->unit, comeback.before->amount * *percent / 100};
    return comeback;
}

} // namespace patella
