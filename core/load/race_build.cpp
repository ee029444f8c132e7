// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/race_build.h"

#include "core/load/spikes.h"
#include "core/load/weeks.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::size_t mostWeeks = 520;
constexpr Distance asFarAsAnyoneRuns = kilometres(10'000);

// What has been built so far, and what the next week may hold.
struct Built {
    Distance week;
    Distance longestRun;

    Distance line() const { return std::min(tenPercentLine(week), asFarAsAnyoneRuns); }
    Distance longestUnderTheRule() const { return std::min(longestUsualRun(longestRun), asFarAsAnyoneRuns); }
    Distance reach() const { return std::min(line(), longestUnderTheRule()); }
    Built next() const { return {.week = line(), .longestRun = reach()}; }
};

// How many weeks of building until the race fits one of the rules, the other one set aside.
template <typename Fits> std::size_t weeksUntil(Built built, Fits fits)
{
    std::size_t weeks = 0;
    for (; weeks < mostWeeks && !fits(built); ++weeks)
        built = {.week = built.line(), .longestRun = built.longestUnderTheRule()};
    return weeks;
}

SlowerRule slowerRule(const Built& built, Distance race)
{
    const auto byWeek = weeksUntil(built, [&](const Built& each) { return each.line() >= race; });
    const auto byRun
        = weeksUntil(built, [&](const Built& each) { return each.longestUnderTheRule() >= race; });
    return byWeek > byRun ? SlowerRule::Week : SlowerRule::LongestRun;
}

Distance reachAfter(Built built, int weeks)
{
    for (int i = 0; i < weeks; ++i)
        built = built.next();
    return built.reach();
}

std::vector<BuildWeek> weeksOfBuilding(Built built, Distance race)
{
    std::vector<BuildWeek> weeks;
    while (built.reach() < race && weeks.size() <= mostWeeks) {
        built = built.next();
        weeks.push_back({.monday = {}, .most = built.week, .longestRun = built.longestRun});
    }
    return weeks;
}

} // namespace

std::variant<RaceBuild, NoBuild> raceBuild(
    std::span<const RunEntry> runs, const RacePlan& race, LocalDate today)
{
    if (race.date < today)
        return NoBuild::RaceIsPast;
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, today);
    const auto longest = longestRunBefore(runs, daysAfter(today, 1));
    if (weeks.empty() || !weeks.back().line || !longest)
        return NoBuild::NoReference;

    const Built built{.week = distanceOf(*weeks.back().reference), .longestRun = *longest};
    RaceBuild build{.reference = built.week,
        .longestRun = built.longestRun,
        .begin = {},
        .weeks = weeksOfBuilding(built, race.distance),
        .slower = slowerRule(built, race.distance),
        .tooLate = false,
        .withinReach = {}};
    if (build.weeks.size() > mostWeeks)
        return NoBuild::NotInTenYears;
    const auto raceWeek = mondayOf(race.date);
    build.begin = daysAfter(raceWeek, -7 * static_cast<int>(build.weeks.size()));
    for (std::size_t i = 0; i < build.weeks.size(); ++i)
        build.weeks[i].monday = daysAfter(build.begin, 7 * static_cast<int>(i));
    build.tooLate = build.begin < mondayOf(today);
    build.withinReach = reachAfter(built, daysBetween(mondayOf(today), raceWeek) / 7);
    return build;
}

} // namespace patella
