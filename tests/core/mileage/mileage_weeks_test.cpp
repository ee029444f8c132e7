// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/mileage_weeks.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

constexpr MileageQuestion kilometresOfBoth{.unit = MileageUnit::Distance, .knee = Side::Both};

LocalDate inWeek(int week, int day = 0) { return daysAfter(aMonday, week * daysOfAWeek + day); }

class MileageWeeks : public testing::Test {
protected:
    RunEntry& add(LocalDate day, Distance distance, std::optional<int> worst = {})
    {
        log.runs.push_back(aRun(day, distance));
        if (worst)
            log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, *worst));
        return log.runs.back();
    }

    std::vector<MileageWeek> weeks(const MileageQuestion& question = kilometresOfBoth) const
    {
        return mileageWeeks(log, question, inWeek(6));
    }

    Log log;
};

TEST_F(MileageWeeks, HoldWhatWasRunBesideTheWorstTheMeanAndTheMorning)
{
    const auto run = add(inWeek(0), kilometres(8), 4);
    add(inWeek(0, 2), kilometres(5), 1);
    log.painNotes.push_back(aPainNote(run, Moment::NextMorning, 2));
    const auto week = weeks().front();
    EXPECT_EQ(week.amount, 13'000);
    EXPECT_EQ(week.week.worst, Pain::of(4));
    EXPECT_EQ(week.week.worstNextMorning, Pain::of(2));
    EXPECT_EQ(week.mean, 2.5) << "of the worst of two days";
    EXPECT_EQ(week.missing, 0);
}

TEST_F(MileageWeeks, KeepNoAnswerApartFromNoPain)
{
    add(inWeek(0), kilometres(8));
    add(inWeek(1), kilometres(8), 0);
    EXPECT_EQ(weeks()[0].week.worst, std::nullopt);
    EXPECT_EQ(weeks()[0].mean, std::nullopt);
    EXPECT_EQ(weeks()[0].missing, 1);
    EXPECT_EQ(weeks()[1].mean, 0);
    EXPECT_EQ(weeks()[1].missing, 0);
}

TEST_F(MileageWeeks, LeaveMaskedScoresOutAndCountThem)
{
    add(inWeek(0), kilometres(8), 7).preparation.painkiller = true;
    add(inWeek(0, 2), kilometres(8), 1);
    const auto week = weeks().front();
    EXPECT_EQ(week.week.worst, Pain::of(1));
    EXPECT_EQ(week.mean, 1);
    EXPECT_EQ(week.masked, 1);
    EXPECT_EQ(week.worstMasked, Pain::of(7));
    EXPECT_EQ(week.missing, 0) << "an answer was given";
}

TEST_F(MileageWeeks, AskOneKneeAlone)
{
    add(inWeek(0), kilometres(8), 5);
    const auto of = [&](Side knee) { return weeks({.unit = MileageUnit::Distance, .knee = knee}).front(); };
    EXPECT_EQ(of(Side::Left).week.worst, Pain::of(5)) << "where the notes of these tests are";
    EXPECT_EQ(of(Side::Right).week.worst, std::nullopt);
    EXPECT_EQ(of(Side::Right).missing, 1);
}

TEST_F(MileageWeeks, CountMinutesOrDescentWhereAsked)
{
    auto& run = add(inWeek(0), kilometres(10));
    run.measured.duration = 50min;
    run.measured.descent = Climb{120};
    add(inWeek(0, 1), kilometres(5)).measured.duration = 25min;
    const auto minutes = weeks({.unit = MileageUnit::Minutes, .knee = Side::Both}).front();
    EXPECT_EQ(minutes.amount, 75 * 60);
    EXPECT_TRUE(minutes.isKnown());
    const auto descent = weeks({.unit = MileageUnit::Descent, .knee = Side::Both}).front();
    EXPECT_EQ(descent.amount, 120);
    EXPECT_EQ(descent.runsWithout, 1);
    EXPECT_FALSE(descent.isKnown());
}

TEST_F(MileageWeeks, HaveMeansOfFourFromTheFourthOn)
{
    for (const int week : {0, 1, 2, 3})
        add(inWeek(week), kilometres(10 + 2 * week), week);
    EXPECT_EQ(weeks()[2].amountOfFour, std::nullopt);
    EXPECT_EQ(weeks()[3].amountOfFour, 13'000);
    EXPECT_EQ(weeks()[3].painOfFour, 1.5);
    EXPECT_EQ(weeks()[4].amountOfFour, 10'500) << "12, 14, 16 and none";
    EXPECT_EQ(weeks()[4].painOfFour, 2) << "of the three that have an answer";
    EXPECT_EQ(weeks()[6].painOfFour, std::nullopt) << "one answer makes no mean";
}

TEST_F(MileageWeeks, AreMarkedWherePainRoseByTwo)
{
    const std::array scores{1, 2, 4, 3, 5};
    for (int week = 0; week < 5; ++week)
        add(inWeek(week), kilometres(8), scores.at(static_cast<std::size_t>(week)));
    std::vector<bool> rose;
    for (const auto& week : weeks())
        rose.push_back(week.painRose);
    EXPECT_EQ(rose, (std::vector{false, false, true, false, true, false, false}));
}

TEST_F(MileageWeeks, DoNotRiseOutOfAWeekWithoutAnAnswer)
{
    add(inWeek(0), kilometres(8));
    add(inWeek(1), kilometres(8), 6);
    EXPECT_FALSE(weeks()[1].painRose);
}

TEST_F(MileageWeeks, KnowNothingOfTomorrow)
{
    add(inWeek(0), kilometres(8), 1);
    add(inWeek(6, 1), kilometres(9), 9);
    EXPECT_EQ(weeks().size(), 7u);
    EXPECT_EQ(weeks().back().amount, 0);
    EXPECT_EQ(weeks().back().week.worst, std::nullopt);
    EXPECT_TRUE(weeks().back().week.inProgress);
}

TEST_F(MileageWeeks, AreNoneForAnEmptyLog) { EXPECT_TRUE(weeks().empty()); }

TEST_F(MileageWeeks, CountInMinutesWhereMostRunsHaveNoDistance)
{
    add(inWeek(0), kilometres(8));
    EXPECT_EQ(usualUnit(log.runs), MileageUnit::Distance);
    for (const int day : {1, 2})
        add(inWeek(0, day), kilometres(8)).measured.distance.reset();
    EXPECT_EQ(usualUnit(log.runs), MileageUnit::Minutes);
    EXPECT_EQ(usualUnit({}), MileageUnit::Distance);
}

TEST_F(MileageWeeks, GoOnOverTheYearEnd)
{
    for (const auto day : {2026y / 12 / 31, 2027y / 1 / 3, 2027y / 1 / 4}) // Thursday, Sunday, Monday
        add(day, kilometres(5), 2);
    const auto all = mileageWeeks(log, kilometresOfBoth, 2027y / 1 / 10);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].amount, 10'000) << "one week, in two years";
    EXPECT_EQ(all[1].amount, 5'000);
}

TEST_F(MileageWeeks, TakeNoMeanUpToAWeekThatGoesOn)
{
    for (const int week : {0, 1, 2, 3, 4})
        add(inWeek(week), kilometres(10), 2);
    const auto all = mileageWeeks(log, kilometresOfBoth, inWeek(5, 1));
    ASSERT_EQ(all.size(), 6U);
    EXPECT_EQ(all[4].amountOfFour, 10'000);
    EXPECT_EQ(all[5].amountOfFour, std::nullopt) << "its first two days would pull the line down";
}

TEST_F(MileageWeeks, AreTheSameSevenDaysLater)
{
    add(inWeek(0), kilometres(8), 4);
    add(inWeek(0, 6), kilometres(3));
    add(inWeek(2, 3), kilometres(12), 1).measured.distance.reset();
    add(inWeek(4, 1), kilometres(9), 6).preparation.painkiller = true;
    const auto here = weeks();
    for (auto& run : log.runs)
        run.when.date = daysAfter(run.when.date, 371);
    for (auto& note : log.painNotes)
        note.date = daysAfter(note.date, 371);
    const auto there = mileageWeeks(log, kilometresOfBoth, daysAfter(inWeek(6), 371));
    ASSERT_EQ(there.size(), here.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        EXPECT_EQ(there[i].amount, here[i].amount);
        EXPECT_EQ(there[i].mean, here[i].mean);
        EXPECT_EQ(there[i].missing, here[i].missing);
        EXPECT_EQ(there[i].masked, here[i].masked);
        EXPECT_EQ(there[i].runsWithout, here[i].runsWithout);
        EXPECT_EQ(there[i].amountOfFour, here[i].amountOfFour);
        EXPECT_EQ(there[i].painRose, here[i].painRose);
    }
    EXPECT_EQ(here[0].missing, 1);
    EXPECT_EQ(here[2].runsWithout, 1);
    EXPECT_EQ(here[4].masked, 1);
}

} // namespace
} // namespace patella
