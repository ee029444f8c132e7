// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "tests/core/knee/flags_in.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

// Signs that no single record shows: what is noted in several checks, or of one knee and of both.
KneeCheck aFever(LocalDate date = aDay, Side side = Side::Left)
{
    auto check = aBlankCheck(date);
    check.side = side;
    check.alarms = {Alarm::Fever};
    return check;
}

TEST(JoinedSigns, TakeAFeverAndASwollenKneeOfOneDayTogetherWhicheverCheckSaysSo)
{
    const std::vector hot{RedFlag::HotSwollenKnee};
    EXPECT_EQ(flagsIn({.kneeChecks = {aKneeCheck(), aFever()}}), hot) << "in the morning and in the evening";
    const auto flags = standingFlags({.kneeChecks = {aKneeCheck(), aFever(aDay, Side::Right)}}, aDay);
    ASSERT_EQ(flags.size(), 1U) << "a fever is of the whole body";
    EXPECT_EQ(flags[0].flag, RedFlag::HotSwollenKnee);
    EXPECT_EQ(flags[0].side, Side::Left) << "the swollen one";
}

TEST(JoinedSigns, TakeAKneeForSwollenTheNextDayUnlessACheckSaysThatItIsNot)
{
    const auto yesterday = aKneeCheck(daysAfter(aDay, -1));
    EXPECT_EQ(flagsIn({.kneeChecks = {yesterday, aFever()}}), std::vector{RedFlag::HotSwollenKnee});
    auto gone = aKneeCheck();
    gone.swelling = Swelling::None;
    EXPECT_EQ(flagsIn({.kneeChecks = {yesterday, gone, aFever()}}), std::vector{RedFlag::Fever});
    EXPECT_EQ(
        flagsIn({.kneeChecks = {aKneeCheck(daysAfter(aDay, -2)), aFever()}}), std::vector{RedFlag::Fever});
    EXPECT_EQ(
        flagsIn({.kneeChecks = {aFever(), aKneeCheck(daysAfter(aDay, 1))}}), std::vector{RedFlag::Fever});
}

TEST(JoinedSigns, SeeASwellingAtOnceInTwoChecksAndWhereNobodySaidHowLargeItIs)
{
    auto came = aBlankCheck();
    came.swellingCame = SwellingOnset::WithinTwoHours;
    const std::vector atOnce{RedFlag::SwellingWithinTwoHours};
    EXPECT_EQ(flagsIn({.kneeChecks = {came}}), atOnce);
    auto clear = aKneeCheck();
    clear.swelling = Swelling::Clear;
    EXPECT_EQ(flagsIn({.kneeChecks = {clear, came}}), atOnce);
    EXPECT_EQ(flagsIn({.kneeChecks = {aKneeCheck(), came}}), std::vector<RedFlag>{}) << "a slight one";
    clear.side = Side::Right;
    EXPECT_EQ(flagsIn({.kneeChecks = {clear, aKneeCheck(), came}}), std::vector<RedFlag>{})
        << "the other knee";
}

template <typename Change> std::vector<RaisedFlag> twoChecks(Side first, Side last, int days, Change change)
{
    auto before = aBlankCheck(daysAfter(aDay, -days));
    auto now = aBlankCheck();
    before.side = first;
    now.side = last;
    change(before);
    change(now);
    return standingFlags({.kneeChecks = {before, now}}, aDay);
}

TEST(JoinedSigns, CountWhatIsNotedOfBothKneesForEach)
{
    const auto givesWay = [](KneeCheck& check) { check.gaveWay = Count::of(1); };
    const auto isSwollen = [](KneeCheck& check) { check.swelling = Swelling::Slight; };
    const auto isHardToWalk = [](KneeCheck& check) { check.walking = Difficulty::Much; };
    for (const auto knee : {Side::Left, Side::Right})
        for (const auto& [first, last] : {std::pair{knee, Side::Both}, std::pair{Side::Both, knee}})
            for (const auto& flags : {twoChecks(first, last, 5, givesWay),
                     twoChecks(first, last, 5, isSwollen), twoChecks(first, last, 5, isHardToWalk)}) {
                ASSERT_EQ(flags.size(), 1U);
                EXPECT_EQ(flags[0].side, knee);
            }
    EXPECT_TRUE(twoChecks(Side::Left, Side::Right, 5, isSwollen).empty());
    const auto ofBoth = twoChecks(Side::Both, Side::Both, 5, givesWay);
    ASSERT_EQ(ofBoth.size(), 1U) << "one sign, not three";
    EXPECT_EQ(ofBoth[0].side, Side::Both);
}

TEST(JoinedSigns, EndTheSwellingOfAKneeWithACheckOfBothThatAreNotSwollen)
{
    auto none = aKneeCheck(daysAfter(aDay, -1), Side::Both);
    none.swelling = Swelling::None;
    EXPECT_EQ(flagsIn({.kneeChecks = {aKneeCheck(daysAfter(aDay, -4)), none, aKneeCheck()}}),
        std::vector<RedFlag>{});
}

TEST(JoinedSigns, SeeAPlaceOfOneKneeAlsoInTheWeeksInWhichBothHurtThere)
{
    auto log = runsEvery(7, 3, 3);
    log.painNotes[1].side = Side::Both;
    const auto flags = standingFlags(log, aDay);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].flag, RedFlag::SamePlaceForWeeks);
    EXPECT_EQ(flags[0].side, Side::Left);
    for (auto& note : log.painNotes)
        note.side = Side::Both;
    ASSERT_EQ(standingFlags(log, aDay).size(), 1U) << "one sign, not three";
    EXPECT_EQ(standingFlags(log, aDay).front().side, Side::Both);
    log.painNotes[0].side = Side::Left;
    log.painNotes[2].side = Side::Right;
    const auto each = standingFlags(log, aDay);
    EXPECT_EQ(each.size(), 0U) << "either knee hurt in two weeks only";
}

} // namespace
} // namespace patella
