// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/zones.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

using Score = std::optional<int>;

// One run of the left knee with these answers.
Log oneRun(Score before, Score during, Score after, Score morning)
{
    const auto run = aRun(daysAfter(aDay, -1));
    Log log{.runs = {run}};
    const std::array scores{std::pair{Moment::Before, before}, std::pair{Moment::During, during},
        std::pair{Moment::After, after}, std::pair{Moment::NextMorning, morning}};
    for (const auto& [moment, score] : scores)
        if (score)
            log.painNotes.push_back(aPainNote(run, moment, *score));
    return log;
}

struct Case {
    const char* name;
    Score before;
    Score during;
    Score after;
    Score morning;
    std::optional<Zone> zone;
};

class ZonesOfARun : public testing::TestWithParam<Case> { };

TEST_P(ZonesOfARun, FollowFromItsFourAnswers)
{
    const auto& [name, before, during, after, morning, zone] = GetParam();
    const auto zones = zonesOf(oneRun(before, during, after, morning), Side::Left, aDay);
    ASSERT_EQ(zones.size(), 1U);
    EXPECT_EQ(zones[0].zone, zone);
}

INSTANTIATE_TEST_SUITE_P(Answers, ZonesOfARun,
    testing::Values(Case{"nothingHurts", 0, 0, 0, 0, Zone::Green},
        Case{"mostOfGreen", 1, 2, 1, 1, Zone::Green}, Case{"threeDuring", 0, 3, 0, 0, Zone::Amber},
        Case{"fiveDuring", 0, 5, 0, 0, Zone::Amber}, Case{"sixDuring", 0, 6, 0, 0, Zone::Red},
        Case{"worseAfter", 1, 2, 2, 1, Zone::Amber}, Case{"morningAPointWorse", 1, 1, 1, 2, Zone::Amber},
        Case{"morningTwoWorse", 1, 1, 1, 3, Zone::Red}, Case{"noMorning", 0, 0, 0, {}, std::nullopt},
        Case{"noBefore", {}, 0, 0, 0, std::nullopt}, Case{"noMorningButSix", 0, 6, 0, {}, Zone::Red},
        Case{"onlyThreeDuring", {}, 3, {}, {}, Zone::Amber}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Zones, AreRedAfterALimpOrWithSwelling)
{
    auto limping = oneRun(0, 1, 0, 0);
    limping.painNotes[1].limp = true;
    EXPECT_EQ(zonesOf(limping, Side::Left, aDay).front().zone, Zone::Red);
    auto swollen = oneRun(0, 0, 0, 0);
    swollen.kneeChecks = {aKneeCheck(aDay, Side::Left)};
    EXPECT_EQ(zonesOf(swollen, Side::Left, aDay).front().zone, Zone::Red);
    swollen.kneeChecks = {aKneeCheck(aDay, Side::Right)};
    EXPECT_EQ(zonesOf(swollen, Side::Left, aDay).front().zone, Zone::Green);
}

TEST(Zones, AreNeverGreenWhereSomethingMayHaveHiddenThePain)
{
    auto log = oneRun(0, 0, 0, 0);
    log.runs.front().preparation.painkiller = true;
    const auto zones = zonesOf(log, Side::Left, aDay);
    EXPECT_EQ(zones.front().zone, std::nullopt);
    EXPECT_EQ(zoneCount(zones, Side::Left),
        (ZoneCount{.knee = Side::Left, .runs = 1, .green = 0, .amber = 0, .red = 0, .masked = 1}));
    auto strong = oneRun(0, 7, 0, 0);
    strong.runs.front().preparation.painkiller = true;
    EXPECT_EQ(zonesOf(strong, Side::Left, aDay).front().zone, Zone::Red);
}

TEST(Zones, CompareTheMorningWithTheHourBeforeTheRun)
{
    EXPECT_EQ(zonesOf(oneRun(3, 2, 2, 1), Side::Left, aDay).front().overnight, -2);
    EXPECT_EQ(zonesOf(oneRun({}, 2, 2, 1), Side::Left, aDay).front().overnight, std::nullopt);
}

TEST(Zones, AreThoseOfOneKnee)
{
    auto log = oneRun(0, 6, 0, 0);
    EXPECT_TRUE(zonesOf(log, Side::Right, aDay).empty());
    for (auto& note : log.painNotes)
        note.side = Side::Both;
    EXPECT_EQ(zonesOf(log, Side::Right, aDay).front().zone, Zone::Red);
}

} // namespace
} // namespace patella
