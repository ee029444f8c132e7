// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using enum WeekState;

RunEntry aRunOf(std::optional<std::chrono::minutes> time, std::optional<int> effort, LocalDate date = aDay)
{
    auto run = aRun(date);
    run.measured.distance.reset();
    run.measured.duration = time;
    run.form.effort = effort ? Effort::of(*effort) : std::nullopt;
    return run;
}

// One run each Monday, all weeks completed.
std::vector<Week> weeksOf(const std::vector<RunEntry>& runs, LoadUnit unit)
{
    auto dated = runs;
    for (std::size_t i = 0; i < dated.size(); ++i)
        dated[i].when.date = daysAfter(aMonday, static_cast<int>(i) * 7);
    auto weeks = judgedWeeks(dated, unit, daysAfter(aMonday, static_cast<int>(runs.size()) * 7));
    weeks.pop_back();
    return weeks;
}

Week lastOf(const std::vector<RunEntry>& runs, LoadUnit unit) { return weeksOf(runs, unit).back(); }

std::vector<RunEntry> fourWeeksAnd(const RunEntry& usual, const RunEntry& judged)
{
    return {usual, usual, usual, usual, judged};
}

TEST(LoadOfARun, IsWhatItSaysInTheUnit)
{
    auto run = aRunOf(40min, 5);
    run.measured.distance = kilometres(8);
    EXPECT_EQ(loadOf(run, LoadUnit::Distance), (Load{LoadUnit::Distance, 8000}));
    EXPECT_EQ(loadOf(run, LoadUnit::Minutes), (Load{LoadUnit::Minutes, 2400}));
    EXPECT_EQ(loadOf(run, LoadUnit::EffortMinutes), (Load{LoadUnit::EffortMinutes, 12'000}));
    EXPECT_DOUBLE_EQ(inUnits({LoadUnit::EffortMinutes, 12'000}), 200);
    EXPECT_DOUBLE_EQ(inUnits({LoadUnit::Minutes, 2400}), 40);
    EXPECT_DOUBLE_EQ(inUnits({LoadUnit::Distance, 8200}), 8.2);
    EXPECT_DOUBLE_EQ(inUnits({LoadUnit::Distance, 8045}, 1609), 5) << "in miles";
    EXPECT_DOUBLE_EQ(inUnits({LoadUnit::Minutes, 2400}, 1609), 40) << "time knows no miles";
}

TEST(LoadOfARun, IsNothingWhereTheRunDoesNotSay)
{
    EXPECT_EQ(loadOf(aRunOf(40min, 5), LoadUnit::Distance), std::nullopt);
    EXPECT_EQ(loadOf(aRunOf(40min, {}), LoadUnit::EffortMinutes), std::nullopt);
    EXPECT_EQ(loadOf(aRunOf({}, 5), LoadUnit::EffortMinutes), std::nullopt);
    EXPECT_EQ(loadOf(aRunOf(40min, 0), LoadUnit::EffortMinutes), (Load{LoadUnit::EffortMinutes, 0}))
        << "no effort is an answer";
}

struct AgainstTheLine {
    const char* name;
    LoadUnit unit;
    std::chrono::minutes usual;
    std::chrono::seconds judged;
    WeekState state;
};

class WeekInMinutes : public testing::TestWithParam<AgainstTheLine> { };

TEST_P(WeekInMinutes, MayGrowByTenPercentButAtLeastTwentyMinutes)
{
    const auto& [name, unit, usual, judged, state] = GetParam();
    auto last = aRunOf(0min, 4);
    last.measured.duration = judged;
    EXPECT_EQ(lastOf(fourWeeksAnd(aRunOf(usual, 4), last), unit).state, state);
}

constexpr auto Minutes = LoadUnit::Minutes;
constexpr auto AtEffort4 = LoadUnit::EffortMinutes;

INSTANTIATE_TEST_SUITE_P(Boundaries, WeekInMinutes,
    testing::Values( //
        AgainstTheLine{"twentyMinutesMore", Minutes, 100min, 120min, Ok}, //
        AgainstTheLine{"aSecondMore", Minutes, 100min, 120min + 1s, Above10}, //
        AgainstTheLine{"tenPercentOfALongWeek", Minutes, 300min, 330min, Ok}, //
        AgainstTheLine{"overTenPercentOfALongWeek", Minutes, 300min, 330min + 1s, Above10}, //
        AgainstTheLine{"atTheStrongLine", Minutes, 300min, 390min, Above10}, //
        AgainstTheLine{"overTheStrongLine", Minutes, 300min, 390min + 1s, Above30}, //
        AgainstTheLine{"atDeload", Minutes, 300min, 240min, Ok}, //
        AgainstTheLine{"underDeload", Minutes, 300min, 240min - 1s, Deload}, //
        AgainstTheLine{"nextToNothing", Minutes, 33min, 60min, TooLittle}, //
        AgainstTheLine{"justEnough", Minutes, 34min, 54min, Ok}, //
        AgainstTheLine{"twentyMinutesMoreAtTheSameEffort", AtEffort4, 100min, 120min, Ok}, //
        AgainstTheLine{"aSecondMoreAtTheSameEffort", AtEffort4, 100min, 120min + 1s, Above10}, //
        AgainstTheLine{"nextToNothingAtTheSameEffort", AtEffort4, 33min, 60min, TooLittle}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(WeekInEffortMinutes, GrowsByTwentyMinutesAtTheUsualEffort)
{
    const auto week
        = lastOf({aRunOf(60min, 3), aRunOf(50min, 3), aRunOf(50min, 7), aRunOf(40min, 5), aRunOf(90min, 9)},
            LoadUnit::EffortMinutes);
    EXPECT_EQ(week.reference, (Load{LoadUnit::EffortMinutes, 350 * 60}));
    EXPECT_EQ(week.line, (Load{LoadUnit::EffortMinutes, (350 + 20 * 3) * 60}))
        << "3 is the lower median of 3, 3, 5 and 7";
    EXPECT_EQ(week.state, Above30);
}

TEST(WeekInEffortMinutes, CallsAnHourAboveItsLineWhenOnlyTheEffortGrew)
{
    const auto runs = fourWeeksAnd(aRunOf(60min, 3), aRunOf(60min, 8));
    EXPECT_EQ(lastOf(runs, LoadUnit::Minutes).state, Ok);
    EXPECT_EQ(lastOf(runs, LoadUnit::EffortMinutes).state, Above30);
}

TEST(WeeksWithoutAnswers, AreNoBreakAndNoReference)
{
    const auto silent = aRunOf(60min, {});
    const auto week = lastOf(fourWeeksAnd(silent, aRunOf(60min, 5)), LoadUnit::EffortMinutes);
    EXPECT_EQ(week.state, Baseline) << "nobody was away";
    EXPECT_EQ(week.reference, std::nullopt);
    EXPECT_EQ(week.line, std::nullopt);
    EXPECT_TRUE(week.referenceAtLeast);
}

TEST(WeeksWithoutAnswers, MakeNoReferenceWhenMostOfTheirRunsAreSilent)
{
    std::vector<RunEntry> runs;
    for (int week = 0; week < 5; ++week)
        for (int day = 0; day < 3; ++day) // the effort of one of three runs, in the last week of all
            runs.push_back(aRunOf(60min, day == 0 || week == 4 ? std::optional(5) : std::nullopt,
                daysAfter(aMonday, week * 7 + day)));
    const auto weeks = judgedWeeks(runs, LoadUnit::EffortMinutes, daysAfter(aMonday, 35));
    EXPECT_EQ(weeks[4].load, (Load{LoadUnit::EffortMinutes, 3 * 60 * 5 * 60}));
    EXPECT_EQ(weeks[4].state, Baseline) << "three times as much was answered, not run";
    EXPECT_EQ(weeks[3].runsWithout, 2);
}

TEST(WeeksWithoutAnswers, SayThatTheirLineMayBeTooLow)
{
    auto runs = fourWeeksAnd(aRunOf(60min, 5), aRunOf(60min, 5));
    EXPECT_FALSE(lastOf(runs, LoadUnit::EffortMinutes).referenceAtLeast);
    runs[1].form.effort.reset();
    const auto week = lastOf(runs, LoadUnit::EffortMinutes);
    EXPECT_EQ(week.state, Ok);
    EXPECT_TRUE(week.referenceAtLeast);
}

TEST(ReferenceWeeks, AreTheLatestOfThoseThatAreHighest)
{
    const auto week = lastOf(
        {aRunOf(60min, 5), aRunOf(90min, 5), aRunOf(90min, 5), aRunOf(60min, 5), aRunOf(60min, 5)}, Minutes);
    EXPECT_EQ(week.referenceWeek, daysAfter(aMonday, 14));
    EXPECT_EQ(weeksOf({aRunOf(60min, 5)}, Minutes).front().referenceWeek, std::nullopt);
}

TEST(WeekRatios, AreToTheWeekBefore) // the worked example: +2.5 %, +14.6 %, -44.7 %, +100 %
{
    std::vector<RunEntry> runs;
    for (const int km : {40, 41, 47, 26, 52}) {
        runs.push_back(aRunOf({}, {}));
        runs.back().measured.distance = kilometres(km);
    }
    const auto weeks = weeksOf(runs, LoadUnit::Distance);
    EXPECT_EQ(weeks[0].ratio, std::nullopt);
    EXPECT_NEAR(*weeks[1].ratio, 1.025, 5e-4);
    EXPECT_NEAR(*weeks[2].ratio, 1.146, 5e-4);
    EXPECT_NEAR(*weeks[3].ratio, 0.553, 5e-4);
    EXPECT_DOUBLE_EQ(*weeks[4].ratio, 2);
    EXPECT_NEAR(inUnits(weeks[4].load) / inUnits(*weeks[4].reference), 1.106, 5e-4);
}

TEST(WeekRatios, AreUnknownWhereAWeekIsNotWhollyKnown)
{
    const auto today = daysAfter(aMonday, 9);
    auto runs = std::vector{aRunOf(60min, 5, aMonday), aRunOf(60min, 5, daysAfter(aMonday, 7))};
    EXPECT_EQ(judgedWeeks(runs, Minutes, today).back().ratio, std::nullopt) << "not over";
    EXPECT_DOUBLE_EQ(*judgedWeeks(runs, Minutes, daysAfter(today, 7))[1].ratio, 1);
    runs.push_back(aRunOf({}, 5, aMonday));
    EXPECT_EQ(judgedWeeks(runs, Minutes, daysAfter(today, 7))[1].ratio, std::nullopt) << "a run says no time";
    runs.pop_back();
    runs.front().when.date = daysAfter(aMonday, 1);
    EXPECT_EQ(judgedWeeks(runs, Minutes, daysAfter(today, 7))[1].ratio, std::nullopt) << "begun late";
    EXPECT_TRUE(judgedWeeks(runs, Minutes, today).front().begunLate);
}

TEST(JudgedWeeks, AreTheSameCalendarInEveryUnit)
{
    const std::vector runs{aRunOf(60min, 5, aMonday), aRunOf({}, {}, daysAfter(aMonday, 30))};
    for (const auto& [unit, word] : wordsOf<LoadUnit>) {
        const auto weeks = judgedWeeks(runs, unit, daysAfter(aMonday, 30));
        ASSERT_EQ(weeks.size(), 5u) << word;
        EXPECT_EQ(weeks.front().monday, aMonday) << word;
        EXPECT_EQ(weeks.front().load.unit, unit) << word;
        EXPECT_EQ(weeks.back().runsWithout, 1) << word;
    }
}

} // namespace
} // namespace patella
