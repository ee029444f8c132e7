// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/place_months.h"
#include "tests/support/builders.h"

#include <algorithm>

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

TEST(PlaceMonths, OfOneKneeCountNothingOfTheOther)
{
    auto left = hurtOn(daysAfter(aDay, -2), Region::Front);
    auto unclear = hurtOn(aDay, Region::Front);
    unclear.region.reset();
    unclear.side = Side::Right;
    auto both = hurtOn(daysAfter(aDay, -1), Region::Back);
    both.side = Side::Both;
    left.side = Side::Left;
    const Log log{.painNotes = {left, both, unclear}};
    const auto ofLeft = placeMonths(log, aDay, Side::Left);
    EXPECT_EQ(ofLeft[0].withoutPlace, 0);
    EXPECT_EQ(ofLeft[0].places.size(), 2U) << "what is about both is about it";
    const auto ofRight = placeMonths(log, aDay, Side::Right);
    EXPECT_EQ(ofRight[0].withoutPlace, 1);
    ASSERT_EQ(ofRight[0].places.size(), 1U);
    EXPECT_EQ(ofRight[0].places[0].region, Region::Back);
    EXPECT_EQ(placeMonths(log, aDay)[0].places.size(), 2U);
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

TEST(PlaceMonths, GoOnOverTheYearEnd)
{
    const Log log{
        .painNotes = {hurtOn(2026y / 11 / 30, Region::Front), hurtOn(2026y / 12 / 31, Region::Front, 6),
            hurtOn(2027y / 1 / 1, Region::Back), hurtOn(2027y / 1 / 20, Region::Back)}};
    const auto months = placeMonths(log, 2027y / 1 / 19);
    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months[1].month, 2026y / 12);
    EXPECT_EQ(months[1].places.at(0).worst, Pain::of(6));
    EXPECT_EQ(months[2].month, 2027y / 1);
    EXPECT_EQ(months[2].places.at(0).days, 1) << "the second one is not yet";
}

TEST(PlaceMonths, CallAPlaceNewFromTheFourthMonthOfALogOn)
{
    const auto isNewIn = [](LocalDate day) {
        const Log log{.painNotes = {hurtOn(2026y / 1 / 31, Region::Front), hurtOn(day, Region::Back)}};
        return placeMonths(log, day).back().places.front().isNew;
    };
    EXPECT_FALSE(isNewIn(2026y / 3 / 31));
    EXPECT_TRUE(isNewIn(2026y / 4 / 1));
}

TEST(PlaceMonths, CallAPlaceNewAfterThreeMonthsWithoutIt)
{
    const auto isNewAfter = [](LocalDate last) {
        Log log{.painNotes = {hurtOn(2025y / 1 / 1, Region::Front), hurtOn(last, Region::Back),
                    hurtOn(2026y / 5 / 2, Region::Back)}};
        std::ranges::reverse(log.painNotes);
        return placeMonths(log, 2026y / 5 / 2).back().places.front().isNew;
    };
    EXPECT_FALSE(isNewAfter(2026y / 2 / 1));
    EXPECT_TRUE(isNewAfter(2026y / 1 / 31));
}

TEST(PlaceMonths, PutThePlaceOfTheMostDaysFirst)
{
    Log log{.painNotes = {hurtOn(2026y / 11 / 2, Region::Front, 9), hurtOn(2026y / 11 / 3, Region::Back, 1),
                hurtOn(2026y / 11 / 4, Region::Back, 2)}};
    auto other = hurtOn(2026y / 11 / 4, Region::Back);
    other.side = Side::Right;
    log.painNotes.push_back(other);
    auto nowhere = hurtOn(2026y / 11 / 5, Region::Back);
    nowhere.region.reset();
    log.painNotes.push_back(nowhere);
    log.painNotes.push_back(nowhere); // the same day
    const auto month = placeMonths(log, aDay).at(0);
    ASSERT_EQ(month.places.size(), 3U) << "each knee has its own";
    EXPECT_EQ(month.places[0].region, Region::Back);
    EXPECT_EQ(month.places[0].side, Side::Left);
    EXPECT_EQ(month.places[0].days, 2);
    EXPECT_EQ(month.places[0].worst, Pain::of(2));
    EXPECT_EQ(month.withoutPlace, 1);
}

TEST(PlaceMonths, BeginWithTheFirstAnswerEvenWhereNothingHurt)
{
    const Log log{.painNotes = {hurtOn(2026y / 9 / 30, Region::Front, 0)}};
    const auto months = placeMonths(log, aDay);
    ASSERT_EQ(months.size(), 3U);
    for (const auto& month : months)
        EXPECT_TRUE(month.places.empty());
    EXPECT_TRUE(placeMonths(log, 2026y / 9 / 29).empty());
}

TEST(PlaceMonths, CountTheDaysOfChecksNotTheChecks)
{
    Log log;
    const auto add = [&](LocalDate day, ChoiceSet<OtherPlace> places) {
        log.kneeChecks.push_back(aKneeCheck(day));
        log.kneeChecks.back().elsewhere = places;
    };
    add(2026y / 11 / 1, ChoiceSet{OtherPlace::LowBack});
    add(2026y / 11 / 1, ChoiceSet{OtherPlace::LowBack});
    add(2026y / 11 / 2, ChoiceSet{OtherPlace::LeftHip});
    add(2026y / 11 / 3, ChoiceSet{OtherPlace::LeftHip});
    add(2026y / 11 / 4, ChoiceSet<OtherPlace>{}); // nowhere else
    EXPECT_EQ(placeMonths(log, aDay).at(0).elsewhere,
        (std::vector{std::pair{OtherPlace::LeftHip, 2}, std::pair{OtherPlace::LowBack, 1}}));
}

TEST(PlaceMonths, NeedThreeDaysInEachMonthToSayThatThePlaceMoved)
{
    const auto log = monthsOf({Region::Front, Region::Back});
    ASSERT_TRUE(movedPlace(placeMonths(log, aDay), Side::Left));
    for (std::size_t i = 0; i < log.painNotes.size(); ++i) {
        auto less = log;
        less.painNotes.erase(less.painNotes.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_EQ(movedPlace(placeMonths(less, aDay), Side::Left), std::nullopt) << i;
    }
    EXPECT_EQ(movedPlace({}, Side::Left), std::nullopt);
    EXPECT_EQ(movedPlace(placeMonths(monthsOf({Region::Front}), aDay), Side::Left), std::nullopt);
    EXPECT_EQ(movedPlace(placeMonths(log, 2026y / 12 / 1), Side::Left), std::nullopt) << "a new month began";
}

TEST(PlaceMonths, LetANoteOfBothKneesMoveForEach)
{
    auto log = monthsOf({Region::Front, Region::Back});
    for (auto& note : log.painNotes)
        note.side = Side::Both;
    for (const auto knee : {Side::Left, Side::Right}) {
        const auto moved = movedPlace(placeMonths(log, aDay), knee);
        ASSERT_TRUE(moved);
        EXPECT_EQ(moved->side, knee);
        EXPECT_EQ(moved->to, Region::Back);
    }
}

} // namespace
} // namespace patella
