// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knee/flares.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using enum KneeDay;

constexpr LocalDate firstDay = 2026y / 10 / 1;

// One answer of a day without a run for each score; -1 is a day without an answer.
Log daysOf(const std::vector<int>& scores)
{
    Log log;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] >= 0)
            log.painNotes.push_back(aRestDayNote(daysAfter(firstDay, static_cast<int>(i)), scores[i]));
    return log;
}

KneeDays leftKnee(const Log& log, LocalDate today = aDay) { return kneeDays(log, Side::Left, today); }

KneeDays kneeOf(const std::vector<int>& scores)
{
    return leftKnee(daysOf(scores), daysAfter(firstDay, static_cast<int>(scores.size()) - 1));
}

LocalDate day(int place) { return daysAfter(firstDay, place); }

// So many days of the same score.
std::vector<int> days(int count, int score)
{
    return std::vector<int>(static_cast<std::size_t>(count), score);
}

std::vector<int> operator+(std::vector<int> first, const std::vector<int>& then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

std::vector<LocalDate> daysOfFlares(const std::vector<int>& scores)
{
    std::vector<LocalDate> began;
    for (const auto& flare : kneeOf(scores).flares)
        began.push_back(flare.began);
    return began;
}

struct OneDay {
    const char* name;
    std::vector<int> before;
    int score;
    KneeDay state;
};

class DayOfTheKnee : public testing::TestWithParam<OneDay> { };

TEST_P(DayOfTheKnee, IsHeldAgainstTheMedianOfTheTwoWeeksBefore)
{
    auto scores = GetParam().before;
    scores.push_back(GetParam().score);
    EXPECT_EQ(kneeOf(scores).days.back(), GetParam().state);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, DayOfTheKnee,
    testing::Values( //
        OneDay{"fourAfterTwo", {2, 2, 2}, 4, Sore}, //
        OneDay{"threeAfterNone", {0, 0, 0}, 3, Calm}, //
        OneDay{"fourAfterThree", {3, 3, 3}, 4, Calm}, //
        OneDay{"fiveAfterThree", {3, 3, 3}, 5, Sore}, //
        OneDay{"medianOfAnEvenNumber", {2, 2, 3, 3}, 4, Calm}, // 2.5 and 2 more
        OneDay{"fiveOverAMedianOfTwoAndAHalf", {2, 2, 3, 3}, 5, Sore}, //
        OneDay{"oneDayIsEnoughToCompare", {3}, 4, Calm}, //
        OneDay{"fourWithoutAnyDayBefore", {}, 4, Sore}, //
        OneDay{"threeWithoutAnyDayBefore", {}, 3, Calm}, //
        OneDay{"noAnswer", {0, 0, 0}, -1, Unknown}, //
        OneDay{"aDayOfTwoWeeksAgo", std::vector{3} + days(13, -1), 4, Calm}, //
        OneDay{"aDayOfLongerAgo", std::vector{3} + days(14, -1), 4, Sore}, //
        OneDay{"aDayAfterAFlare", std::vector{1, 5} + days(6, -1), 4, Sore}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Flares, BeginOnTheFirstSoreDayAndCountTheirSoreDays)
{
    const auto flares = kneeOf({1, 1, 1, 5, 6, 3, 6, 1}).flares;
    ASSERT_EQ(flares.size(), 1U);
    EXPECT_EQ(flares[0],
        (Flare{.knee = Side::Left,
            .began = day(3),
            .moment = Moment::RestDay,
            .lastSore = day(6),
            .peak = *Pain::of(6),
            .peakOn = day(4),
            .soreDays = 3,
            .over = false}));
}

struct Quiet {
    const char* name;
    int days;
    bool over;
};

class QuietAfterAFlare : public testing::TestWithParam<Quiet> { };

TEST_P(QuietAfterAFlare, EndsItAndLetsTheNextOneBegin)
{
    const auto& [name, quietDays, over] = GetParam();
    const auto flare = std::vector{1, 1, 1, 5};
    EXPECT_EQ(kneeOf(flare + days(quietDays, 1) + std::vector{0}).flares.front().over, over);
    const auto again = daysOfFlares(flare + days(quietDays, 1) + std::vector{5});
    EXPECT_EQ(again.size(), over ? 2U : 1U);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, QuietAfterAFlare,
    testing::Values(Quiet{"none", 0, false}, Quiet{"sixDays", 6, false}, Quiet{"sevenDays", 7, true},
        Quiet{"tenDays", 10, true}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Flares, LastWhilePainStaysAsHighAsItWasWhenTheyBegan)
{
    const auto flares = kneeOf(days(7, 1) + days(40, 5) + std::vector{7} + days(3, 5)).flares;
    ASSERT_EQ(flares.size(), 1U) << "pain that stays does not become usual";
    EXPECT_EQ(flares[0].soreDays, 44);
    EXPECT_FALSE(flares[0].over);
}

TEST(Flares, OfAKneeThatAlwaysHurtsStandOutFromIt)
{
    EXPECT_THAT(daysOfFlares(days(10, 3) + std::vector{4, 5, 3}), ElementsAre(day(11)));
}

TEST(Flares, AreThoseOfOneKnee)
{
    auto log = daysOf({1, 1, 5});
    log.painNotes.back().side = Side::Right;
    EXPECT_THAT(leftKnee(log).flares, IsEmpty());
    EXPECT_EQ(kneeDays(log, Side::Right, aDay).flares.front().knee, Side::Right);
    log.painNotes.back().side = Side::Both;
    EXPECT_EQ(leftKnee(log).flares.size(), 1U);
    EXPECT_EQ(kneeDays(log, Side::Right, aDay).flares.size(), 1U);
    EXPECT_THAT(leftKnee(log, day(1)).flares, IsEmpty()) << "still to come";
}

TEST(Flares, AreNoneWhereNobodyAnswers)
{
    EXPECT_THAT(leftKnee({}).flares, IsEmpty());
    EXPECT_EQ(leftKnee({}).on(aDay), Unknown);
    EXPECT_EQ(kneeOf({0, 0}).on(day(-1)), Unknown);
    EXPECT_EQ(kneeOf({0, 0}).on(day(2)), Unknown);
}

TEST(Flares, BeginAtTheEarliestBadMomentOfTheirFirstDay)
{
    auto log = daysOf({0, 0, 0});
    const auto run = aRun(day(3));
    log.runs.push_back(run);
    log.painNotes.push_back(aPainNote(run, Moment::After, 6));
    log.painNotes.push_back(aPainNote(run, Moment::During, 4));
    log.painNotes.push_back(aPainNote(run, Moment::Before, 2));
    const auto flare = leftKnee(log).flares.front();
    EXPECT_EQ(flare.moment, Moment::During);
    EXPECT_EQ(flare.peak, Pain::of(6));
}

TEST(MaskedScores, NeverMakeACalmDay)
{
    auto log = daysOf({1, 1, 1, 1});
    EXPECT_EQ(leftKnee(log).on(day(3)), Calm);
    log.careNotes.push_back(aCareNote(Care::Painkiller, day(3)));
    EXPECT_EQ(leftKnee(log).on(day(3)), Unknown);
}

TEST(MaskedScores, AreAtLeastAsMuchAndThereforeMayBeAFlare)
{
    auto log = daysOf({1, 1, 1, 6});
    log.careNotes.push_back(aCareNote(Care::Brace, day(3)));
    EXPECT_EQ(leftKnee(log).on(day(3)), Sore);
}

TEST(MaskedScores, AreNotWhatABadDayIsHeldAgainst)
{
    auto log = daysOf({3, 3, 3, 0, 0, 0, 0, 4});
    for (int place = 3; place < 7; ++place)
        log.careNotes.push_back(aCareNote(Care::Painkiller, day(place)));
    EXPECT_EQ(leftKnee(log).on(day(7)), Calm) << "4 is not 2 above 3";
    log.careNotes.clear();
    EXPECT_EQ(leftKnee(log).on(day(7)), Sore);
}

} // namespace
} // namespace patella
