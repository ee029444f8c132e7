// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/changes/remedy_ledger.h"
#include "core/sample/knee.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <cmath>

namespace patella {
namespace {

using namespace test;

// Rest days of a knee that changes from day to day; she ices on sore ones, and the next morning is then so
// many points better than it would have been.
Log icedLog(int days, double helps, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Log log;
    double level = 0;
    double help = 0;
    for (int day = 0; day < days; ++day) {
        level = 0.9 * level + 0.5 * chance.bell();
        const auto score = sample::answered(3.5 + level - help + 0.5 * chance.bell());
        log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day), score.value()));
        const bool ices = chance.happens(score.value() >= 4 ? 0.6 : 0.1);
        help = ices ? helps : 0;
        if (ices)
            log.careNotes.push_back(aCareNote(Care::Ice, daysAfter(aMonday, day)));
    }
    return log;
}

TEST(RemedyLedgers, DoNotTakeAKneeThatIsSoreForARemedy)
{
    int better = 0;
    for (const std::uint64_t seed : {8U, 9U, 10U, 11U, 12U}) {
        const auto ledger = remedyLedger(icedLog(200, 0, seed), Side::Left, daysAfter(aMonday, 200));
        ASSERT_EQ(ledger.size(), 1U);
        const auto& ice = ledger.front();
        EXPECT_GT(*ice.meanWorst, 3.5) << "she reaches for it on sore days";
        EXPECT_EQ(ice.counted + ice.without, 198) << "no morning before the first and after the last";
        better += ice.answer == RemedyAnswer::Better;
    }
    EXPECT_EQ(better, 0);
}

TEST(RemedyLedgers, SayWhereMorningsWereBetterThanAfterSimilarDays)
{
    const auto ice = remedyLedger(icedLog(300, 1, 4), Side::Left, daysAfter(aMonday, 300)).front();
    EXPECT_EQ(ice.answer, RemedyAnswer::Better);
    EXPECT_NEAR(*ice.difference, -1, 0.35);
    EXPECT_NEAR(*ice.meanExpected - 1, *ice.meanNext, 0.35);
    EXPECT_LT(ice.interval->high, 0);
}

TEST(RemedyLedgers, CountWhatCannotBeCompared)
{
    auto log = icedLog(60, 0, 5);
    log.careNotes.erase(log.careNotes.begin() + 3, log.careNotes.end());
    log.careNotes.push_back(aCareNote(Care::Gel, daysAfter(aMonday, 30)));
    auto other = aCareNote(Care::Tape, daysAfter(aMonday, 31));
    other.side = Side::Right;
    log.careNotes.push_back(other);
    const auto ledger = remedyLedger(log, Side::Left, aDay);
    ASSERT_EQ(ledger.size(), 2U) << "not the tape of the right knee";
    EXPECT_EQ(ledger[0].care, Care::Ice);
    EXPECT_EQ(ledger[0].days, 3);
    EXPECT_EQ(ledger[0].answer, RemedyAnswer::TooFewDays);
    EXPECT_TRUE(ledger[1].masks);
    EXPECT_EQ(ledger[1].counted, 0) << "its day is masked";
    EXPECT_FALSE(ledger[1].meanNext);
}

TEST(RemedyLedgers, NeedEightDaysWithAndTwentyWithout)
{
    const auto answer = [](std::size_t with, int days) {
        auto log = icedLog(days, 0, 7);
        log.careNotes.clear();
        for (std::size_t i = 0; i < with; ++i) // from the second day on: the first has no morning before
            log.careNotes.push_back(aCareNote(Care::Ice, daysAfter(aMonday, 1 + 2 * static_cast<int>(i))));
        return remedyLedger(log, Side::Left, daysAfter(aMonday, days)).front();
    };
    // Of so many days all but the first and the last count.
    EXPECT_EQ(answer(7, 60).answer, RemedyAnswer::TooFewDays);
    EXPECT_FALSE(answer(7, 60).difference);
    EXPECT_TRUE(answer(8, 60).difference);
    EXPECT_EQ(answer(8, 29).without, 19);
    EXPECT_FALSE(answer(8, 29).difference);
    EXPECT_EQ(answer(8, 30).without, 20);
    EXPECT_TRUE(answer(8, 30).difference);
}

TEST(RemedyLedgers, CountADayOnceAndPutTheMostUsedFirst)
{
    Log log;
    for (const auto& [care, day] :
        {std::pair{Care::Gel, 1}, {Care::Ice, 1}, {Care::Ice, 1}, {Care::Ice, 2}, {Care::Ice, 40}})
        log.careNotes.push_back(aCareNote(care, daysAfter(aMonday, day)));
    log.careNotes.push_back(aCareNote(Care::Ice, daysAfter(aMonday, 3)));
    log.careNotes.back().name = "Bath";
    const auto ledger = remedyLedger(log, Side::Left, daysAfter(aMonday, 30));
    ASSERT_EQ(ledger.size(), 3U);
    EXPECT_EQ(ledger[0].care, Care::Ice);
    EXPECT_EQ(ledger[0].days, 2) << "one day twice, one day to come";
    EXPECT_EQ(ledger[1].days + ledger[2].days, 2);
    EXPECT_EQ(ledger[0].counted, 0);
    EXPECT_EQ(ledger[0].without, 0) << "without a score nothing counts";
    EXPECT_TRUE(remedyLedger({}, Side::Left, aDay).empty());
}

TEST(RemedyLedgers, SayTheSameOfTheOtherKneeWithSwappedSides)
{
    auto log = icedLog(120, 1, 3);
    for (auto& note : log.careNotes)
        note.side = Side::Left;
    const auto left = remedyLedger(log, Side::Left, daysAfter(aMonday, 120));
    EXPECT_TRUE(remedyLedger(log, Side::Right, daysAfter(aMonday, 120)).empty());
    for (auto& note : log.careNotes)
        note.side = Side::Right;
    for (auto& note : log.painNotes)
        note.side = Side::Right;
    std::ranges::reverse(log.painNotes);
    std::ranges::reverse(log.careNotes);
    EXPECT_EQ(remedyLedger(log, Side::Right, daysAfter(aMonday, 120)), left);
    ASSERT_TRUE(left.front().difference);
}

} // namespace
} // namespace patella
