// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/words/plain.h"
#include "ui/words/week_meaning.h"

namespace patella::ui::words {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

// A run each Monday; 0 is a week without.
std::vector<RunEntry> mondayRuns(const std::vector<int>& kilometresPerWeek)
{
    std::vector<RunEntry> runs;
    for (std::size_t i = 0; i < kilometresPerWeek.size(); ++i)
        if (kilometresPerWeek[i] > 0)
            runs.push_back(
                aRun(daysAfter(aMonday, static_cast<int>(i) * 7), kilometres(kilometresPerWeek[i])));
    return runs;
}

LocalDate inWeek(int week) { return daysAfter(aMonday, week * 7 + 2); }

std::string today(const std::vector<RunEntry>& runs, LocalDate day, LoadUnit unit = LoadUnit::Distance)
{
    return plain(meaningOfLatest(judgedWeeks(runs, unit, day), plainEnglish));
}

// The last of these weeks, when it is over.
std::string whenOver(const std::vector<RunEntry>& runs, int week, LoadUnit unit = LoadUnit::Distance)
{
    const auto day = daysAfter(inWeek(week), 7);
    const auto weeks = judgedWeeks(runs, unit, day);
    return plain(meaningOfLatest(std::span(weeks).first(static_cast<std::size_t>(week) + 1), plainEnglish));
}

TEST(MeaningOfAWeek, IsItsLineAndWhatTheLineIsWorth)
{
    EXPECT_EQ(whenOver(mondayRuns({40, 41, 47, 26, 52}), 4),
        "52.0 km in 1 run(s). That is 0.3 km above your 10 % line of 51.7 km (reference: 47.0 km, week of 19 "
        "Jan). The line is a rule of thumb: in a trial of 532 beginners it did not reduce injuries. One run "
        "of 52.0 km was 11 % longer than the longest of the 30 days before (47.0 km): the rule with the best "
        "evidence is about such runs.");
}

TEST(MeaningOfAWeek, IsThatItStaysUnderTheLine)
{
    EXPECT_EQ(whenOver(mondayRuns({40, 40, 40, 40, 42}), 4),
        "42.0 km in 1 run(s). That is under your 10 % line of 44.0 km (reference: 40.0 km, week of 26 Jan).");
}

TEST(MeaningOfAWeek, IsThatMoreThanThirtyPercentMayBeChanceToo)
{
    EXPECT_THAT(whenOver(mondayRuns({40, 40, 40, 40, 60}), 4),
        HasSubstr(
            "16.0 km above your 10 % line of 44.0 km (reference: 40.0 km, week of 26 Jan). That is more "
            "than 30 % above the reference."));
}

TEST(MeaningOfAWeek, IsALighterOneThatKeepsThePeak)
{
    EXPECT_THAT(whenOver(mondayRuns({40, 40, 47, 40, 30}), 4),
        HasSubstr("An easier week: less than four fifths of your 47.0 km (week of 19 Jan). Next week is "
                  "still compared with that peak."));
    EXPECT_EQ(whenOver(mondayRuns({40, 40, 40, 40, 0}), 4),
        "No run. A week off changes nothing: next week is still compared with your 40.0 km (week of 26 "
        "Jan).");
}

TEST(MeaningOfAWeek, IsWhatIsLeftWhileItIsNotOver)
{
    EXPECT_EQ(today(mondayRuns({40, 40, 40, 40, 12}), inWeek(4)),
        "12.0 km in 1 run(s) so far. 32.0 km left under your 10 % line of 44.0 km (reference: 40.0 km, week "
        "of 26 Jan). The week is not over yet.");
    EXPECT_THAT(today(mondayRuns({40, 40, 40, 40}), inWeek(4)), HasSubstr("No run this week so far."));
}

TEST(MeaningOfAWeek, SaysWhenARaceIsInIt)
{
    auto runs = mondayRuns({40, 40, 40, 40, 42});
    runs.back().form.kind = RunKind::Race;
    EXPECT_THAT(whenOver(runs, 4), HasSubstr("It includes a race, which counts like any run."));
}

TEST(EdgeLogs, WithoutRunsSayWhatComesFirst)
{
    EXPECT_EQ(today({}, aDay),
        "No runs yet. Your weeks add up from the first one on; a 10 % line needs two complete weeks.");
}

TEST(EdgeLogs, OfOneRunBuildABaseline)
{
    EXPECT_EQ(today({aRun(aMonday)}, inWeek(0)),
        "8.0 km in 1 run(s) so far. Still learning your usual week: a provisional 10 % line appears once two "
        "weeks are complete.");
}

TEST(EdgeLogs, ThatBeginInMidweekAreNotComparedWithThatWeek)
{
    EXPECT_THAT(today({aRun(daysAfter(aMonday, 2))}, inWeek(0)),
        HasSubstr("Your log begins in the middle of this week, so the week is not used for comparison."));
}

TEST(EdgeLogs, InTheirBaselineHaveAProvisionalLine)
{
    EXPECT_EQ(whenOver(mondayRuns({20, 21, 30}), 2),
        "30.0 km in 1 run(s). Still learning your usual week: 24.0 km is a provisional 10 % line from the "
        "first weeks only. Weeks are judged from the fifth on. One run of 30.0 km was 43 % longer than the "
        "longest of the 30 days before (21.0 km): the rule with the best evidence is about such runs.");
}

TEST(EdgeLogs, AfterTwoWeeksOffSayWhatIsUsuallyBegunWith)
{
    EXPECT_EQ(today(mondayRuns({40, 40, 40, 40, 0, 0}), inWeek(6)),
        "No run this week so far. The first week after 2 week(s) without a run: no 10 % line. A common "
        "convention is to restart with about 36.0 km (90 % of the 40.0 km before); it was not tested in a "
        "trial.");
    EXPECT_EQ(whenOver(mondayRuns({40, 40, 40, 40, 0, 0, 0}), 6), "No run. 3 week(s) without a run so far.");
}

TEST(EdgeLogs, AfterSixWeeksOffBeginAnew)
{
    EXPECT_EQ(whenOver(mondayRuns({30, 30, 30, 30, 0, 0, 0, 0, 0, 0, 10}), 10),
        "10.0 km in 1 run(s). The first week after 6 week(s) without a run: no 10 % line. After such a long "
        "break a new baseline begins: start small and see how the knee reacts.");
}

TEST(EdgeLogs, FromTwoKilometresToThreeSayNoPercent)
{
    EXPECT_THAT(whenOver(mondayRuns({2, 2, 2, 2, 3}), 4),
        HasSubstr("Your previous weeks were short (2.0 km at most), too little for percentages, so there is "
                  "no 10 % line yet."));
}

TEST(EdgeLogs, WithTwoRunsADayAddThemUp)
{
    auto runs = mondayRuns({40, 40, 40, 40, 20});
    runs.push_back(aRun(runs.back().when.date, kilometres(10)));
    EXPECT_THAT(today(runs, inWeek(4)), HasSubstr("30.0 km in 2 run(s) so far."));
}

TEST(EdgeLogs, WithARunOverMidnightCountItOnTheDayItBegan)
{
    auto runs = mondayRuns({40, 40, 40, 40});
    runs.push_back(
        aRun(daysAfter(aMonday, 27), kilometres(4))); // on Sunday at half past eleven in the evening
    runs.back().when.start = TimeOfDay{23h + 30min};
    EXPECT_THAT(whenOver(runs, 3), HasSubstr("44.0 km in 2 run(s)."));
    EXPECT_THAT(today(runs, inWeek(4)), HasSubstr("No run this week so far."));
}

TEST(EdgeLogs, InDaylightSavingWeeksHaveSevenDays)
{
    const auto monday = 2026y / 3 / 23; // clocks go forward on Sunday
    std::vector<RunEntry> runs;
    for (int day = -28; day <= 6; ++day)
        runs.push_back(aRun(daysAfter(monday, day), kilometres(6)));
    const auto weeks = judgedWeeks(runs, LoadUnit::Distance, daysAfter(monday, 7));
    EXPECT_THAT(plain(meaningOfLatest(std::span(weeks).first(5), plainEnglish)),
        HasSubstr("42.0 km in 7 run(s). That is under your 10 % line of 46.2 km"));
}

TEST(EdgeLogs, InWeek53ReachOverTheNewYear)
{
    std::vector<RunEntry> runs;
    for (int day = -28; day <= 6; ++day)
        runs.push_back(aRun(daysAfter(2026y / 12 / 28, day), kilometres(6)));
    EXPECT_THAT(today(runs, 2027y / 1 / 3), HasSubstr("42.0 km in 7 run(s) so far. 4.2 km left"));
}

TEST(EdgeLogs, OfTheTreadmillWithoutADistanceSayThatItWasMore)
{
    auto runs = mondayRuns({40, 40, 40, 40, 20});
    runs.push_back(aRun(daysAfter(aMonday, 29)));
    runs.back().measured.distance.reset();
    const auto text = whenOver(runs, 4);
    EXPECT_THAT(text, HasSubstr("20.0 km in 2 run(s). 1 run(s) without a distance are not in this total"));
    EXPECT_THAT(text, Not(HasSubstr("lighter")));
    EXPECT_THAT(whenOver(runs, 4, LoadUnit::Minutes), Not(HasSubstr("not in this total")));
    for (auto& run : runs)
        run.measured.distance.reset();
    EXPECT_THAT(whenOver(runs, 4),
        HasSubstr("Too few runs of the weeks before have a value, so a comparison would not be fair."));
}

TEST(MeaningOfAWeek, IsSaidInTheUnitOfItsLoad)
{
    const auto runs = mondayRuns({40, 40, 40, 40, 42});
    EXPECT_THAT(whenOver(runs, 4, LoadUnit::Minutes),
        HasSubstr(
            "4 h 12 min in 1 run(s). That is under your 10 % line of 4 h 24 min (reference: 4 h 0 min"));
    EXPECT_THAT(whenOver(runs, 4, LoadUnit::EffortMinutes),
        HasSubstr("1 run(s). 1 run(s) without a time or an effort are not in this total"));
}

} // namespace
} // namespace patella::ui::words
