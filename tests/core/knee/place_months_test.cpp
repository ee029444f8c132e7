// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/place_months.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

PainNote hurtOn(LocalDate date, Region region, int score = 3)
{
    auto note = aRestDayNote(date, score);
    note.region = region;
    return note;
}

// Three days of each month, the place that hurts in it.
Log monthsOf(std::initializer_list<Region> regions)
{
    Log log;
    auto month = aDay.year() / aDay.month() - std::chrono::months{static_cast<int>(regions.size()) - 1};
    for (const auto region : regions) {
        for (const unsigned day : {3U, 9U, 15U})
            log.painNotes.push_back(hurtOn(month / std::chrono::day{day}, region));
        month += std::chrono::months{1};
    }
    return log;
}

TEST(PlaceMonths, OfNothingAreNone) { EXPECT_TRUE(placeMonths({}, aDay).empty()); }

TEST(PlaceMonths, CountDaysNotScores)
{
    Log log{.painNotes = {hurtOn(aDay, Region::Front, 2), hurtOn(aDay, Region::Front, 5),
                hurtOn(daysAfter(aDay, -1), Region::Front, 0)}};
    const auto months = placeMonths(log, aDay);
    ASSERT_EQ(months.size(), 1U);
    ASSERT_EQ(months[0].places.size(), 1U);
    EXPECT_EQ(months[0].places[0].days, 1);
    EXPECT_EQ(months[0].places[0].worst, Pain::of(5));
    EXPECT_FALSE(months[0].places[0].isNew) << "the log has only begun";
}

TEST(PlaceMonths, ShowMonthsInWhichNothingHurtToo)
{
    Log log{.painNotes = {hurtOn(2026y / 8 / 4, Region::Front), hurtOn(aDay, Region::Front)}};
    const auto months = placeMonths(log, aDay);
    ASSERT_EQ(months.size(), 4U);
    EXPECT_TRUE(months[1].places.empty());
    EXPECT_FALSE(months[3].places[0].isNew) << "it hurt three months ago";
}

TEST(PlaceMonths, MarkAPlaceThatDidNotHurtForThreeMonths)
{
    const auto months = placeMonths(
        monthsOf({Region::Back, Region::Front, Region::Front, Region::Front, Region::Front, Region::Back}),
        aDay);
    ASSERT_EQ(months.size(), 6U);
    EXPECT_TRUE(months.back().places.front().isNew);
    EXPECT_FALSE(months[4].places.front().isNew);
}

TEST(PlaceMonths, SayWhenThePlaceMoved)
{
    EXPECT_EQ(
        movedPlace(placeMonths(monthsOf({Region::Front, Region::Front}), aDay), Side::Left), std::nullopt);
    const auto months = placeMonths(monthsOf({Region::Front, Region::OuterSide}), aDay);
    EXPECT_EQ(movedPlace(months, Side::Left),
        (MovedPlace{.side = Side::Left, .from = Region::Front, .to = Region::OuterSide}));
    EXPECT_EQ(movedPlace(months, Side::Right), std::nullopt);
}

TEST(PlaceMonths, CountWhatHurtsElsewhere)
{
    auto check = aKneeCheck(aDay);
    check.elsewhere = ChoiceSet{OtherPlace::LowBack};
    const auto months = placeMonths({.kneeChecks = {check}}, aDay);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months[0].elsewhere, (std::vector{std::pair{OtherPlace::LowBack, 1}}));
}

} // namespace
} // namespace patella
