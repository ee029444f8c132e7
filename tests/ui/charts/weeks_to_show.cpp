// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/weeks_to_show.h"

#include "tests/support/builders.h"

#include <algorithm>

namespace patella::test {

Week aWeek(LocalDate monday, Distance distance)
{
    return {
        .monday = monday,
        .runs = 4,
        .distance = distance,
        .duration = std::chrono::seconds{distance.metres * 36 / 100},
        .load = {LoadUnit::Distance, distance.metres},
        .runsWithout = 0,
        .reference = std::nullopt,
        .referenceWeek = std::nullopt,
        .referenceAtLeast = false,
        .line = std::nullopt,
        .strongLine = std::nullopt,
        .ratio = std::nullopt,
        .provisional = false,
        .inProgress = false,
        .begunLate = false,
        .state = WeekState::Ok,
        .spikes = {},
        .races = {},
        .worst = std::nullopt,
        .worstNextMorning = std::nullopt,
    };
}

namespace {

Distance distanceOf(int week)
{
    const std::array kilometresRun{24, 26, 28, 19, 29, 31, 36, 22, 30, 33, 45, 24, 34, 35, 0, 31};
    const auto index = static_cast<std::size_t>(week) % kilometresRun.size();
    return {kilometresRun[index] * 1000 + week % 7 * 100};
}

void judge(Week& week, int number, const std::vector<Week>& before)
{
    if (number < 2) {
        week.state = WeekState::Baseline;
        return;
    }
    Distance highest{};
    for (std::size_t back = 1; back <= std::min<std::size_t>(4, before.size()); ++back)
        highest = std::max(highest, before[before.size() - back].distance);
    const auto tenth = std::max<std::int64_t>(3000, highest.metres / 10);
    const auto third = std::max<std::int64_t>(3000, highest.metres * 3 / 10);
    const auto above = [&](std::int64_t metres) { return Load{LoadUnit::Distance, highest.metres + metres}; };
    week.reference = above(0);
    week.referenceWeek = before.back().monday;
    week.line = above(tenth);
    week.strongLine = above(third);
    week.provisional = number < 4;
    if (week.load > *week.strongLine)
        week.state = WeekState::Above30;
    else if (week.load > *week.line)
        week.state = WeekState::Above10;
    else if (week.distance.metres < highest.metres * 8 / 10)
        week.state = WeekState::Deload;
}

} // namespace

std::vector<Week> weeksToShow(int count)
{
    std::vector<Week> weeks;
    for (int i = 0; i < count; ++i) {
        auto week = aWeek(daysAfter(2026y / 11 / 16, -7 * (count - 1 - i)), distanceOf(i));
        judge(week, i, weeks);
        week.inProgress = i == count - 1;
        if (week.inProgress && week.state != WeekState::Above10 && week.state != WeekState::Above30)
            week.state = WeekState::InProgress;
        week.worst = i % 5 == 3 ? std::nullopt : Pain::of((i * 7) % 9 % 7);
        if (week.worst && i % 3 != 0)
            week.worstNextMorning = Pain::of(std::max(0, week.worst->value() - i % 4));
        weeks.push_back(week);
    }
    return weeks;
}

} // namespace patella::test
