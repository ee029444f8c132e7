// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/week_pain.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

constexpr LocalDate monday = 2026y / 11 / 9;
constexpr LocalDate nextMonday = 2026y / 11 / 16;

std::vector<Week> twoWeeks(const std::vector<PainNote>& notes)
{
    auto weeks = judgedWeeks(
        std::vector{aRun(monday), aRun(nextMonday)}, LoadUnit::Distance, daysAfter(nextMonday, 1));
    addPain(weeks, painOfDays(weeks, notes));
    return weeks;
}

TEST(PainOfAWeek, KeepsAWeekWithoutAnswersApartFromAWeekWithoutPain)
{
    const auto weeks = twoWeeks({aPainNote(aRun(nextMonday), Moment::During, 0)});
    EXPECT_EQ(weeks[0].worst, std::nullopt);
    EXPECT_EQ(weeks[1].worst, Pain::of(0));
    EXPECT_EQ(weeks[1].worstNextMorning, std::nullopt);
}

TEST(PainOfAWeek, IsTheWorstAnswerWhateverItsMoment)
{
    const auto run = aRun(monday);
    const auto weeks = twoWeeks({aPainNote(run, Moment::Before, 1), aPainNote(run, Moment::During, 4),
        aPainNote(run, Moment::NextMorning, 2), aRestDayNote(2026y / 11 / 12, 3)});
    EXPECT_EQ(weeks[0].worst, Pain::of(4));
    EXPECT_EQ(weeks[0].worstNextMorning, Pain::of(2));
}

TEST(PainOfAWeek, HoldsTheMorningAfterItsSunday)
{
    const auto note = aPainNote(aRun(2026y / 11 / 15), Moment::NextMorning, 5);
    const auto weeks = twoWeeks({note});
    EXPECT_EQ(note.date, nextMonday);
    EXPECT_EQ(weeks[0].worstNextMorning, Pain::of(5));
    EXPECT_EQ(weeks[1].worstNextMorning, std::nullopt);
}

TEST(PainOfAWeek, LeavesOutAnswersOfOtherWeeks)
{
    for (const auto& week : twoWeeks({aRestDayNote(2026y / 11 / 8, 7), aRestDayNote(2026y / 11 / 23, 8),
             aPainNote(aRun(2026y / 11 / 8), Moment::NextMorning, 9)}))
        EXPECT_EQ(week.worst, std::nullopt);
}

TEST(PainOfAWeek, IsThereForEachWeekOfALog)
{
    Log log;
    log.runs = {aRun(monday), aRun(nextMonday)};
    log.painNotes = {aPainNote(log.runs[1], Moment::After, 6)};
    const auto weeks = weeksOf(log, LoadUnit::Minutes, daysAfter(nextMonday, 2));
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].worst, std::nullopt);
    EXPECT_EQ(weeks[1].worst, Pain::of(6));
    EXPECT_TRUE(weeksOf(Log{}, LoadUnit::Distance, aDay).empty());
}

TEST(PainOfDays, GivesTheMorningToTheDayOfItsRun)
{
    const auto sunday = aRun(2026y / 11 / 15);
    const auto days = painOfDays(twoWeeks({}),
        std::vector{aPainNote(sunday, Moment::NextMorning, 5), aPainNote(sunday, Moment::During, 3),
            aPainNote(aRun(monday), Moment::During, 1), aRestDayNote(2026y / 11 / 23, 8)});
    EXPECT_EQ(days,
        (std::vector{
            PainOfDay{monday, Pain::of(1), {}}, PainOfDay{2026y / 11 / 15, Pain::of(5), Pain::of(5)}}));
    EXPECT_TRUE(painOfDays({}, std::vector{aRestDayNote()}).empty());
}

} // namespace
} // namespace patella
