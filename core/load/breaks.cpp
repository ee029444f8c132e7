// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/breaks.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int weeksOfABreak = 2;

constexpr std::size_t weeksAfterABreak = 4;

// A jump is no measure of what somebody was used to.
std::optional<Load> usualIn(const Week& week)
{
    if (week.load.amount == 0 || week.begunLate)
        return std::nullopt;
    return week.line && week.load > *week.line ? week.reference : week.load;
}

std::optional<Load> highestOf(std::span<const Week> weeks)
{
    std::optional<Load> highest;
    for (const auto& week : weeks)
        highest = std::max(highest, usualIn(week));
    return highest;
}

// After a break of which these weeks are the last.
std::optional<Comeback> comebackAfter(std::span<const Week> weeks)
{
    auto begun = weeks.size();
    while (begun > 0 && isOff(weeks[begun - 1]))
        --begun;
    const auto length = static_cast<int>(weeks.size() - begun);
    if (length < weeksOfABreak)
        return std::nullopt;
    Comeback comeback{.off = {.monday = weeks[begun].monday, .weeks = length},
        .before = highestOf(weeks.first(begun).last(std::min(begun, weeksToLookBack))),
        .beginWith = {}};
    if (const auto percent = percentAfterBreak(length); percent && comeback.before)
        comeback.beginWith = Load{comeback.before->unit, comeback.before->amount * *percent / 100};
    return comeback;
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
    return isOff(weeks[place]) ? std::nullopt : comebackAfter(weeks.first(place));
}

std::optional<Comeback> latestComeback(std::span<const Week> before)
{
    const auto most = std::min(weeksAfterABreak, before.size());
    for (std::size_t weeksSince = 0; weeksSince < most; ++weeksSince)
        if (auto comeback = comebackAfter(before.first(before.size() - weeksSince)))
            return comeback;
    return std::nullopt;
}

} // namespace patella
