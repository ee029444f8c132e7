// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/pain_over_day.h"
#include "core/report/usual_day.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(PainNowOfAKnee, IsTheLastMomentWithTheBestAndWorstOfTwoDays)
{
    const auto run = aRun(aDay);
    const auto earlier = aRun(daysAfter(aDay, -5));
    const std::vector notes{aPainNote(run, Moment::After, 3), aPainNote(run, Moment::Before, 1),
        aRestDayNote(daysAfter(aDay, -1), 0), aPainNote(earlier, Moment::During, 9)};
    const auto now = painNow(notes, {notes[0].id});
    ASSERT_EQ(now.size(), 1u);
    EXPECT_EQ(now[0].day, aDay);
    EXPECT_EQ(now[0].moment, Moment::After);
    EXPECT_EQ(now[0].latest, *Pain::of(3));
    EXPECT_EQ(now[0].best, *Pain::of(0));
    EXPECT_EQ(now[0].worst, *Pain::of(3)) << "five days ago is not now";
    EXPECT_EQ(now[0].answers, 3);
    EXPECT_TRUE(now[0].masked);
    EXPECT_FALSE(painNow(notes, {})[0].masked);
}

TEST(PainThroughADay, CountsTheWorstPlaceOfARunOnce)
{
    const auto run = aRun(aDay);
    auto elsewhere = aPainNote(run, Moment::During, 5);
    elsewhere.region = Region::Back;
    const auto days
        = painOverDays(std::vector{aPainNote(run, Moment::During, 2), elsewhere}, std::vector<KneeCheck>{});
    ASSERT_EQ(days.size(), 1u);
    EXPECT_EQ(days[0].at(Moment::During)->count, 1);
    EXPECT_EQ(days[0].at(Moment::During)->median, 5);
    EXPECT_FALSE(days[0].at(Moment::After));
}

TEST(PainThroughADay, CountsNightsOnceHoweverTheyWereNoted)
{
    auto woken = aRestDayNote(aDay, 2);
    woken.triggers = ChoiceSet{Trigger::Night};
    auto painless = aRestDayNote(daysAfter(aDay, -1), 0);
    painless.triggers = ChoiceSet{Trigger::Night};
    auto check = aKneeCheck(aDay);
    check.signs = ChoiceSet{KneeSign::NightPain};
    auto quiet = aKneeCheck(daysAfter(aDay, -3));
    quiet.signs = ChoiceSet<KneeSign>();
    const auto days = painOverDays(std::vector{woken, painless}, std::vector{check, quiet});
    ASSERT_EQ(days.size(), 1u);
    EXPECT_EQ(days[0].nightsAsked, 3);
    EXPECT_EQ(days[0].nights, 1);
}

TEST(UsualDay, IsTheMedianOfTheDaysThatSaySo)
{
    std::vector<DayNote> notes;
    for (const int hours : {6, 8, 9}) {
        notes.push_back(aDayNote(daysAfter(aDay, -hours)));
        notes.back().sitting = std::chrono::hours{hours};
        notes.back().sleep = std::nullopt;
        notes.back().stairs = std::nullopt;
    }
    notes.back().stairs = *Count::of(4);
    const auto usual = usualDay(notes);
    EXPECT_EQ(usual.front(), (UsualAmount{.what = DayLoad::Sitting, .days = 3, .median = 480}));
    const auto stairs = std::ranges::find(usual, DayLoad::Stairs, &UsualAmount::what);
    ASSERT_NE(stairs, usual.end());
    EXPECT_EQ(*stairs, (UsualAmount{.what = DayLoad::Stairs, .days = 1, .median = 4}));
}

} // namespace
} // namespace patella
