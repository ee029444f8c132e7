// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/load/weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using enum WeekState;

Distance weekOfMetres(std::int64_t count) { return {count}; }
Load distanceLoad(Distance distance) { return {LoadUnit::Distance, distance.metres}; }

// One run each Monday; a week of 0 has none.
std::vector<RunEntry> mondayRuns(const std::vector<std::int64_t>& metresPerWeek, LocalDate first = aMonday)
{
    std::vector<RunEntry> runs;
    for (std::size_t i = 0; i < metresPerWeek.size(); ++i)
        if (metresPerWeek[i] > 0)
            runs.push_back(aRun(daysAfter(first, static_cast<int>(i) * 7), weekOfMetres(metresPerWeek[i])));
    return runs;
}

// The given weeks, all completed.
std::vector<Week> completedWeeks(const std::vector<std::int64_t>& metresPerWeek)
{
    const auto today = daysAfter(aMonday, static_cast<int>(metresPerWeek.size()) * 7);
    auto weeks = judgedWeeks(mondayRuns(metresPerWeek), LoadUnit::Distance, today);
    weeks.pop_back();
    return weeks;
}

Week lastOf(const std::vector<std::int64_t>& metresPerWeek) { return completedWeeks(metresPerWeek).back(); }

std::vector<WeekState> states(const std::vector<Week>& weeks)
{
    std::vector<WeekState> states;
    for (const auto& week : weeks)
        states.push_back(week.state);
    return states;
}

TEST(JudgedWeeks, JudgesTheWeekAfterADeloadByThePeakBeforeIt)
{
    const auto weeks = completedWeeks({40'000, 41'000, 47'000, 26'000, 52'000});
    EXPECT_EQ(states(weeks), (std::vector{Baseline, Baseline, Baseline, Baseline, Above10}));
    EXPECT_EQ(weeks[4].reference, distanceLoad(kilometres(47)));
    EXPECT_EQ(weeks[4].line, distanceLoad(weekOfMetres(51'700)));
    EXPECT_EQ(weeks[4].strongLine, distanceLoad(weekOfMetres(61'100)));
    EXPECT_FALSE(weeks[4].provisional);
}

TEST(JudgedWeeks, AreEmptyForAnEmptyLog) { EXPECT_TRUE(judgedWeeks({}, LoadUnit::Distance, aDay).empty()); }

TEST(JudgedWeeks, AreOneUnfinishedWeekForOneRunOfToday)
{
    const std::vector runs{aRun(aDay)};
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, aDay);
    ASSERT_EQ(weeks.size(), 1u);
    EXPECT_EQ(weeks[0].monday, 2026y / 11 / 16);
    EXPECT_EQ(weeks[0].distance, kilometres(8));
    EXPECT_EQ(weeks[0].duration, 2880s);
    EXPECT_EQ(weeks[0].runs, 1);
    EXPECT_TRUE(weeks[0].inProgress);
    EXPECT_EQ(weeks[0].state, Baseline);
    EXPECT_EQ(weeks[0].reference, std::nullopt);
}

TEST(JudgedWeeks, CountMondayAndSundayInTheSameWeek)
{
    const std::vector runs{aRun(2026y / 11 / 16), aRun(2026y / 11 / 22), aRun(2026y / 11 / 23)};
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, 2026y / 11 / 23);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].runs, 2);
    EXPECT_EQ(weeks[1].runs, 1);
}

TEST(JudgedWeeks, AddUpTwoRunsOfADay)
{
    const std::vector runs{aRun(aDay, kilometres(5)), aRun(aDay, kilometres(4))};
    EXPECT_EQ(judgedWeeks(runs, LoadUnit::Distance, aDay)[0].distance, kilometres(9));
    EXPECT_EQ(judgedWeeks(runs, LoadUnit::Distance, aDay)[0].runs, 2);
}

TEST(JudgedWeeks, LeaveOutRunsAfterToday)
{
    const std::vector runs{aRun(aDay), aRun(daysAfter(aDay, 1))};
    EXPECT_EQ(judgedWeeks(runs, LoadUnit::Distance, aDay)[0].runs, 1);
    EXPECT_TRUE(judgedWeeks(std::vector{aRun(daysAfter(aDay, 1))}, LoadUnit::Distance, aDay).empty());
}

TEST(JudgedWeeks, ShowAWeekOffAsAWeekOfNothing)
{
    const auto weeks = completedWeeks({20'000, 0, 20'000});
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_EQ(weeks[1].monday, 2026y / 1 / 12);
    EXPECT_EQ(weeks[1].distance, Distance{});
    EXPECT_EQ(weeks[1].runs, 0);
}

TEST(JudgedWeeks, LeaveAFirstWeekBegunLateOutOfTheReference)
{
    auto runs = mondayRuns({0, 20'000, 20'000, 20'000, 20'000});
    runs.push_back(aRun(daysAfter(aMonday, 1), kilometres(40)));
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, daysAfter(aMonday, 5 * 7));
    EXPECT_EQ(weeks[1].reference, std::nullopt);
    EXPECT_EQ(weeks[4].reference, distanceLoad(kilometres(20)));
    EXPECT_TRUE(weeks[4].provisional) << "only three weeks could make the line";
}

TEST(JudgedWeeks, CountAFirstWeekBegunOnMonday)
{
    EXPECT_EQ(lastOf({40'000, 20'000, 20'000, 20'000, 20'000}).reference, distanceLoad(kilometres(40)));
}

TEST(JudgedWeeks, ForgetAPeakAfterFourWeeks)
{
    EXPECT_EQ(
        lastOf({40'000, 20'000, 21'000, 20'000, 20'000, 20'000}).reference, distanceLoad(kilometres(21)));
}

TEST(JudgedWeeks, DrawAProvisionalLineFromTheThirdWeekOfTheBaseline)
{
    const auto weeks = completedWeeks({20'000, 21'000, 30'000, 20'000, 20'000});
    EXPECT_EQ(weeks[0].line, std::nullopt);
    EXPECT_EQ(weeks[1].line, std::nullopt);
    EXPECT_EQ(weeks[1].reference, distanceLoad(kilometres(20)));
    EXPECT_EQ(weeks[2].line, distanceLoad(weekOfMetres(24'000)));
    EXPECT_TRUE(weeks[2].provisional);
    EXPECT_EQ(weeks[2].state, Baseline);
    EXPECT_FALSE(weeks[4].provisional);
}

TEST(JudgedWeeks, DrawNoProvisionalLineFromASingleWeek)
{
    EXPECT_EQ(lastOf({20'000, 0, 20'000}).line, std::nullopt);
}

TEST(JudgedWeeks, TakeASingleWeekOffAsOneThatChangesNothing)
{
    const auto weeks = completedWeeks({20'000, 20'000, 20'000, 20'000, 0, 20'000});
    EXPECT_EQ(weeks[4].state, Off);
    EXPECT_EQ(weeks[5].state, Ok);
    EXPECT_EQ(weeks[5].reference, distanceLoad(kilometres(20)));
    EXPECT_FALSE(weeks[5].provisional);
}

TEST(JudgedWeeks, SpeakOfAReturnAfterTwoWeeksOff)
{
    const auto weeks = completedWeeks({20'000, 20'000, 20'000, 20'000, 0, 0, 40'000, 20'000});
    EXPECT_EQ(weeks[5].state, Off);
    EXPECT_EQ(weeks[6].state, Returning);
    EXPECT_EQ(weeks[6].line, std::nullopt);
    EXPECT_EQ(weeks[7].state, Deload) << "the return is over, and it is the peak now";
}

TEST(JudgedWeeks, KnowNoReferenceAfterSixWeeksOff)
{
    const auto weeks = completedWeeks({30'000, 30'000, 30'000, 30'000, 0, 0, 0, 0, 0, 0, 10'000, 12'000});
    EXPECT_EQ(weeks[9].state, Off) << "the sixth week of the break";
    EXPECT_EQ(weeks[9].reference, std::nullopt);
    EXPECT_EQ(weeks[10].state, Returning);
    EXPECT_EQ(weeks[10].reference, std::nullopt);
    EXPECT_EQ(weeks[11].state, Ok);
    EXPECT_EQ(weeks[11].line, distanceLoad(kilometres(13)));
}

TEST(JudgedWeeks, JudgeTheWeeksAfterABreakByWhatItLeft)
{
    const auto weeks = completedWeeks(
        {30'000, 30'000, 30'000, 30'000, 0, 0, 0, 12'000, 18'000, 22'000, 30'000, 30'000, 20'000});
    EXPECT_EQ(states(std::vector(weeks.begin() + 7, weeks.begin() + 11)),
        (std::vector{Returning, Ok, Ok, Above30}));
    EXPECT_EQ(weeks[8].reference, distanceLoad(weekOfMetres(22'500))) << "75 % of 30 km";
    EXPECT_EQ(weeks[8].referenceWeek, std::nullopt);
    EXPECT_EQ(weeks[10].reference, distanceLoad(weekOfMetres(22'500)));
    EXPECT_EQ(weeks[11].reference, distanceLoad(kilometres(30))) << "what was run since is more by now";
}

TEST(JudgedWeeks, ForgetWhatABreakLeftAfterFourWeeks)
{
    const auto weeks
        = completedWeeks({30'000, 30'000, 30'000, 30'000, 0, 0, 0, 12'000, 12'000, 12'000, 12'000, 12'000});
    EXPECT_EQ(weeks[10].reference, distanceLoad(weekOfMetres(22'500))) << "the fourth week";
    EXPECT_EQ(weeks[11].reference, distanceLoad(kilometres(12)));
}

TEST(JudgedWeeks, KeepNothingOfABreakOfFiveWeeks)
{
    const auto weeks = completedWeeks({30'000, 30'000, 30'000, 30'000, 0, 0, 0, 0, 0, 12'000, 18'000});
    EXPECT_EQ(weeks[10].reference, distanceLoad(kilometres(12)));
}

TEST(JudgedWeeks, SayNothingOfPercentWhenTwoKilometresBecomeThree)
{
    const auto week = lastOf({2000, 2000, 2000, 2000, 3000});
    EXPECT_EQ(week.state, TooLittle) << "there was no break to return from";
    EXPECT_EQ(week.reference, distanceLoad(kilometres(2)));
    EXPECT_EQ(week.line, std::nullopt);
}

TEST(JudgedWeeks, KeepADaylightSavingWeekSevenDaysLong)
{
    const std::vector runs{aRun(2026y / 3 / 23), aRun(2026y / 3 / 29), aRun(2026y / 3 / 30)};
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, 2026y / 4 / 1);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].runs, 2);
    EXPECT_EQ(weeks[1].monday, 2026y / 3 / 30);
}

TEST(JudgedWeeks, ReachOverTheNewYearInWeek53)
{
    const std::vector runs{aRun(2026y / 12 / 28), aRun(2027y / 1 / 3), aRun(2027y / 1 / 4)};
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, 2027y / 1 / 4);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].monday, 2026y / 12 / 28);
    EXPECT_EQ(weeks[0].runs, 2);
}

TEST(JudgedWeeks, NeverCallAWeekLowWhenARunHasNoDistance)
{
    auto runs = mondayRuns({20'000, 20'000, 20'000, 20'000, 10'000});
    auto treadmill = aRun(daysAfter(aMonday, 4 * 7 + 2));
    treadmill.measured.distance.reset();
    runs.push_back(treadmill);
    const auto week = judgedWeeks(runs, LoadUnit::Distance, daysAfter(aMonday, 5 * 7))[4];
    EXPECT_EQ(week.distance, kilometres(10));
    EXPECT_EQ(week.runs, 2);
    EXPECT_EQ(week.runsWithout, 1);
    EXPECT_EQ(week.state, Ok);
}

TEST(JudgedWeeks, SeeNoBreakInWeeksOfRunsWithoutDistance)
{
    auto runs = mondayRuns({20'000, 20'000, 20'000, 20'000, 10'000, 10'000, 20'000});
    runs[4].measured.distance.reset();
    runs[5].measured.distance.reset();
    const auto week = judgedWeeks(runs, LoadUnit::Distance, daysAfter(aMonday, 7 * 7))[6];
    EXPECT_EQ(week.state, Ok);
    EXPECT_EQ(week.reference, distanceLoad(kilometres(20)));
}

TEST(JudgedWeeks, LeaveTheTimeOfARunWithoutDurationOut)
{
    auto run = aRun(aDay);
    run.measured.duration.reset();
    EXPECT_EQ(judgedWeeks(std::vector{run, aRun(aDay)}, LoadUnit::Distance, aDay)[0].duration, 2880s);
}

TEST(CurrentWeek, IsInProgressUntilItsLineIsCrossed)
{
    const auto sunday = daysAfter(aMonday, 4 * 7 + 6);
    const auto stateWith = [&](std::int64_t soFar) {
        return judgedWeeks(mondayRuns({20'000, 20'000, 20'000, 20'000, soFar}), LoadUnit::Distance, sunday)
            .back()
            .state;
    };
    EXPECT_EQ(stateWith(1000), InProgress);
    EXPECT_EQ(stateWith(23'000), InProgress);
    EXPECT_EQ(stateWith(23'001), Above10);
    EXPECT_EQ(stateWith(26'001), Above30);
}

TEST(CurrentWeek, IsInProgressBeforeItsFirstRun)
{
    const auto weeks = judgedWeeks(
        mondayRuns({20'000, 20'000, 20'000, 20'000}), LoadUnit::Distance, daysAfter(aMonday, 4 * 7));
    EXPECT_EQ(weeks.back().state, InProgress);
    EXPECT_EQ(weeks.back().line, distanceLoad(kilometres(23)));
}

TEST(CurrentWeek, IsAReturnAfterTwoWeeksOff)
{
    const auto weeks = judgedWeeks(
        mondayRuns({20'000, 20'000, 20'000, 20'000}), LoadUnit::Distance, daysAfter(aMonday, 6 * 7));
    EXPECT_EQ(weeks.back().state, Returning);
    EXPECT_TRUE(weeks.back().inProgress);
}

struct KilometresAgainstTheLine {
    const char* name;
    std::int64_t usual;
    std::int64_t judged;
    WeekState state;
};

class FifthWeek : public testing::TestWithParam<KilometresAgainstTheLine> { };

TEST_P(FifthWeek, IsJudgedByTenPercentButAtLeastThreeKilometres)
{
    const auto& [name, usual, judged, state] = GetParam();
    EXPECT_EQ(lastOf({usual, usual, usual, usual, judged}).state, state);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, FifthWeek,
    testing::Values( //
        KilometresAgainstTheLine{"underDeload", 40'000, 31'999, Deload}, //
        KilometresAgainstTheLine{"atDeload", 40'000, 32'000, Ok}, //
        KilometresAgainstTheLine{"atTheLine", 40'000, 44'000, Ok}, //
        KilometresAgainstTheLine{"overTheLine", 40'000, 44'001, Above10}, //
        KilometresAgainstTheLine{"atTheStrongLine", 40'000, 52'000, Above10}, //
        KilometresAgainstTheLine{"overTheStrongLine", 40'000, 52'001, Above30}, //
        KilometresAgainstTheLine{"lineBetweenTwoMetres", 40'005, 44'006, Above10}, //
        KilometresAgainstTheLine{"smallWeeksMayAddThreeKilometres", 8000, 11'000, Ok}, //
        KilometresAgainstTheLine{"smallWeeksOverThreeKilometres", 8000, 11'001, Above30}, //
        KilometresAgainstTheLine{"atNextToNothing", 5000, 8000, Ok}, //
        KilometresAgainstTheLine{"underNextToNothing", 4999, 9000, TooLittle}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(WeekStates, HaveTheWordsOfTheFileFormat)
{
    EXPECT_EQ(wordOf(Above10), "above_10");
    EXPECT_EQ(choiceFromWord<WeekState>("in_progress"), InProgress);
    EXPECT_EQ(wordOf(Off), "no_run");
}

TEST(MarksOfAWeek, AreItsLongRunsAndItsRaces)
{
    auto runs = std::vector{aRun(daysAfter(aMonday, 9), kilometres(13)), aRun(aMonday, kilometres(10)),
        aRun(daysAfter(aMonday, 8), kilometres(10)), aRun(daysAfter(aMonday, 15), kilometres(5))};
    runs[3].form.kind = RunKind::Race;
    const auto weeks = judgedWeeks(runs, LoadUnit::Minutes, daysAfter(aMonday, 15));
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_TRUE(weeks[0].spikes.empty());
    ASSERT_EQ(weeks[1].spikes.size(), 1u) << "a run is too long in whatever unit weeks are judged";
    EXPECT_EQ(weeks[1].spikes[0].run, runs[0].id);
    EXPECT_EQ(weeks[1].spikes[0].band, SpikeBand::Small);
    EXPECT_TRUE(weeks[1].races.empty());
    EXPECT_EQ(weeks[2].races, (std::vector{RaceRun{runs[3].when.date, kilometres(5)}}));
}

TEST(WeeksOff, AreCompletedWeeksWithoutARun)
{
    const auto weeks = judgedWeeks(std::vector{aRun(aMonday)}, LoadUnit::Distance, daysAfter(aMonday, 14));
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_FALSE(isOff(weeks[0]));
    EXPECT_TRUE(isOff(weeks[1]));
    EXPECT_FALSE(isOff(weeks[2])) << "this week may still hold a run";
}

TEST(LatestWeeks, AreTheLastOnesAndNeverMoreThanThereAre)
{
    const auto weeks = completedWeeks({20'000, 20'000, 20'000});
    EXPECT_EQ(latest(weeks, 2).front().monday, weeks[1].monday);
    EXPECT_EQ(latest(weeks, 52).size(), 3u);
    EXPECT_TRUE(latest({}, 52).empty());
}

TEST(TenPercentLine, GrowsByThreeKilometresWhereTenPercentAreLess)
{
    EXPECT_EQ(tenPercentLine(kilometres(20)), kilometres(23));
    EXPECT_EQ(tenPercentLine(kilometres(30)), kilometres(33));
    EXPECT_EQ(tenPercentLine(kilometres(50)), kilometres(55));
}

} // namespace
} // namespace patella
