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

KneeDays kneeOf(const std::vector<int>& scores)
{
    return kneeDays(daysOf(scores), daysAfter(firstDay, static_cast<int>(scores.size()) - 1));
}

std::vector<LocalDate> daysOfFlares(const std::vector<int>& scores)
{
    std::vector<LocalDate> days;
    for (const auto& flare : kneeOf(scores).flares)
        days.push_back(flare.day);
    return days;
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
        OneDay{"fourWithTwoDaysBefore", {0, 0}, 4, Unknown}, //
        OneDay{"threeWithTwoDaysBefore", {0, 0}, 3, Calm}, //
        OneDay{"noAnswer", {0, 0, 0}, -1, Unknown}, //
        OneDay{"daysOfTwoWeeksAgo", {0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}, 4, Sore}, //
        OneDay{"oneOfThemTooLongAgo", {0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}, 4, Unknown}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Flares, BeginOnTheFirstSoreDay)
{
    EXPECT_THAT(daysOfFlares({1, 1, 1, 5, 5, 4, 1}), ElementsAre(daysAfter(firstDay, 3)));
}

TEST(Flares, AreTheSameWhenTheyReturnWithinAWeek)
{
    EXPECT_THAT(daysOfFlares({1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 5}), ElementsAre(daysAfter(firstDay, 3)));
    EXPECT_THAT(daysOfFlares({1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 5}),
        ElementsAre(daysAfter(firstDay, 3), daysAfter(firstDay, 11)));
}

TEST(Flares, AreNoneWhereNobodyAnswers)
{
    EXPECT_THAT(kneeDays({}, aDay).flares, IsEmpty());
    EXPECT_EQ(kneeDays({}, aDay).on(aDay), Unknown);
    EXPECT_EQ(kneeOf({0, 0}).on(daysAfter(firstDay, -1)), Unknown);
    EXPECT_EQ(kneeOf({0, 0}).on(daysAfter(firstDay, 2)), Unknown);
}

TEST(Flares, TakeTheWorstOfADayAndItsEarliestBadMoment)
{
    auto log = daysOf({0, 0, 0});
    const auto run = aRun(daysAfter(firstDay, 3));
    log.runs.push_back(run);
    log.painNotes.push_back(aPainNote(run, Moment::After, 6));
    log.painNotes.push_back(aPainNote(run, Moment::During, 4));
    log.painNotes.push_back(aPainNote(run, Moment::Before, 2));
    EXPECT_THAT(kneeDays(log, aDay).flares, ElementsAre(Flare{run.when.date, Moment::During, *Pain::of(6)}));
}

TEST(MaskedScores, NeverMakeACalmDay)
{
    auto log = daysOf({1, 1, 1, 1});
    EXPECT_EQ(kneeDays(log, aDay).on(daysAfter(firstDay, 3)), Calm);
    log.careNotes.push_back(aCareNote(Care::Painkiller, daysAfter(firstDay, 3)));
    EXPECT_EQ(kneeDays(log, aDay).on(daysAfter(firstDay, 3)), Unknown);
}

TEST(MaskedScores, AreAtLeastAsMuchAndThereforeMayBeAFlare)
{
    auto log = daysOf({1, 1, 1, 6});
    log.careNotes.push_back(aCareNote(Care::Brace, daysAfter(firstDay, 3)));
    EXPECT_EQ(kneeDays(log, aDay).on(daysAfter(firstDay, 3)), Sore);
}

TEST(MaskedScores, AreNotWhatABadDayIsHeldAgainst)
{
    auto log = daysOf({3, 3, 3, 0, 0, 0, 0, 4});
    for (int day = 3; day < 7; ++day)
        log.careNotes.push_back(aCareNote(Care::Painkiller, daysAfter(firstDay, day)));
    EXPECT_EQ(kneeDays(log, aDay).on(daysAfter(firstDay, 7)), Calm) << "4 is not 2 above 3";
    log.careNotes.clear();
    EXPECT_EQ(kneeDays(log, aDay).on(daysAfter(firstDay, 7)), Sore);
}

} // namespace
} // namespace patella
