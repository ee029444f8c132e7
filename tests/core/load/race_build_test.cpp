// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/load/race_build.h"
#include "core/load/spikes.h"
#include "core/load/weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

constexpr LocalDate thatWednesday = 2026y / 2 / 4; // the Wednesday of the fifth week

// Four weeks of so much, with the longest run on Saturday and the rest in two.
std::vector<RunEntry> fourWeeks(Distance week, Distance longest)
{
    const Distance other{(week.metres - longest.metres) / 2};
    std::vector<RunEntry> runs;
    for (int monday = 0; monday < 28; monday += 7) {
        runs.push_back(aRun(daysAfter(aMonday, monday), other));
        runs.push_back(aRun(daysAfter(aMonday, monday + 2), other));
        runs.push_back(aRun(daysAfter(aMonday, monday + 5), longest));
    }
    return runs;
}

LocalDate sundayIn(int weeks) { return daysAfter(aMonday, (4 + weeks) * 7 + 6); }

RaceBuild build(const std::vector<RunEntry>& runs, LocalDate date, Distance distance)
{
    return std::get<RaceBuild>(raceBuild(runs, {date, distance}, thatWednesday));
}

NoBuild noBuild(const std::vector<RunEntry>& runs, LocalDate date)
{
    return std::get<NoBuild>(raceBuild(runs, {date, kilometres(21)}, thatWednesday));
}

TEST(RaceBuilds, NeedNoWeekWhenTheRaceIsWithinReach)
{
    const auto ready = build(fourWeeks(kilometres(30), kilometres(18)), sundayIn(3), Distance{19'800});
    EXPECT_TRUE(ready.weeks.empty());
    EXPECT_EQ(ready.begin, mondayOf(sundayIn(3)));
    EXPECT_EQ(ready.reference, kilometres(30));
    EXPECT_EQ(ready.longestRun, kilometres(18));
    EXPECT_FALSE(ready.tooLate);
}

TEST(RaceBuilds, GrowTheLongestRunByATenthAWeek)
{
    // 14.0, 15.4, 16.9, 18.6, 20.5 km, and then 22.5 km are within the rule.
    const auto half = build(fourWeeks(kilometres(34), kilometres(14)), sundayIn(8), Distance{21'097});
    ASSERT_EQ(half.weeks.size(), 4u);
    EXPECT_EQ(half.weeks[0], (BuildWeek{half.begin, Distance{37'400}, Distance{15'400}}));
    EXPECT_EQ(half.weeks[1].longestRun, Distance{16'940});
    EXPECT_EQ(half.weeks[3].longestRun, Distance{20'497});
    EXPECT_EQ(half.slower, SlowerRule::LongestRun);
    EXPECT_EQ(half.begin, daysAfter(mondayOf(sundayIn(8)), -28));
    EXPECT_FALSE(half.tooLate);
}

TEST(RaceBuilds, GrowAShortWeekByThreeKilometres)
{
    const auto runs = fourWeeks(kilometres(7), kilometres(6)); // 3 km are more than a tenth of it
    const auto ten = build(runs, sundayIn(8), kilometres(10));
    EXPECT_EQ(ten.weeks[0].most, kilometres(10));
    EXPECT_EQ(ten.weeks[1].most, kilometres(13));
}

TEST(RaceBuilds, SayWhenItIsTooLateAndWhatIsWithinReach)
{
    const auto runs = fourWeeks(kilometres(34), kilometres(14));
    EXPECT_FALSE(build(runs, sundayIn(4), Distance{21'097}).tooLate) << "it begins this week";
    EXPECT_EQ(build(runs, sundayIn(4), Distance{21'097}).begin, mondayOf(thatWednesday));
    const auto late = build(runs, sundayIn(3), Distance{21'097});
    EXPECT_TRUE(late.tooLate);
    EXPECT_EQ(late.withinReach, Distance{20'497});
}

TEST(RaceBuilds, NeedAReference)
{
    EXPECT_EQ(noBuild({}, sundayIn(8)), NoBuild::NoReference);
    EXPECT_EQ(noBuild({aRun(thatWednesday)}, sundayIn(8)), NoBuild::NoReference);
    auto runs = fourWeeks(kilometres(34), kilometres(14));
    for (auto& run : runs)
        run.when.date = daysAfter(run.when.date, -14);
    EXPECT_EQ(noBuild(runs, sundayIn(8)), NoBuild::NoReference) << "back after two weeks";
    EXPECT_EQ(noBuild(runs, daysAfter(thatWednesday, -1)), NoBuild::RaceIsPast);
}

TEST(RaceBuilds, EndAfterTenYears)
{
    std::vector<RunEntry> runs;
    for (int run = 0; run < 4 * 600; ++run) // a tenth of nine metres is less than one
        runs.push_back(aRun(daysAfter(aMonday, run % 28), Distance{9}));
    EXPECT_EQ(noBuild(runs, sundayIn(8)), NoBuild::NotInTenYears);
}

RC_GTEST_PROP(RaceBuildProperties, RunAsBuiltBreakNeitherRule, ())
{
    const int longest = *rc::gen::inRange(4, 25);
    auto runs = fourWeeks(kilometres(longest + *rc::gen::inRange(2, 2 * longest)), kilometres(longest));
    const Distance race{*rc::gen::inRange<std::int64_t>(5'000, 60'000)};
    const auto plan = build(runs, daysAfter(sundayIn(0), 7 * *rc::gen::inRange(30, 60)), race);
    RC_ASSERT(!plan.tooLate);
    // Begun this week instead of as late as possible: the same weeks, one after the other.
    auto monday = mondayOf(thatWednesday);
    for (const auto& week : plan.weeks) {
        for (auto left = week.most; left > Distance{}; left = left - std::min(left, week.longestRun))
            runs.push_back(aRun(monday, std::min(left, week.longestRun)));
        monday = daysAfter(monday, 7);
    }
    runs.push_back(aRun(daysAfter(monday, 6), race));
    const auto end = daysAfter(monday, 7);
    for (const auto& week : judgedWeeks(runs, LoadUnit::Distance, end))
        if (week.monday >= mondayOf(thatWednesday) && week.monday <= monday)
            RC_ASSERT(week.state != WeekState::Above10 && week.state != WeekState::Above30);
    for (const auto& spike : sessionSpikes(runs, end))
        RC_ASSERT(spike.date < mondayOf(thatWednesday));
}

} // namespace
} // namespace patella
