// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/distance/morning_distance.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

// So many runs of 3 to 15 km; from a distance on, the morning is worse.
ClockedLog logThatMinds(int runs, std::int64_t fromKilometre)
{
    ClockedLog log;
    for (int i = 0; i < runs; ++i) {
        const auto km = 3 + i * 7 % 13;
        log.add(i, {1, 2, 1, km >= fromKilometre ? 2 : 1}, kilometres(km));
    }
    return log;
}

TEST(Mornings, CrossOneInFourWhereTheyBecomeWorse)
{
    const auto found = mornings(logThatMinds(65, 10).log, Side::Left, aDay);
    EXPECT_EQ(found.all.answer, MorningAnswer::Crosses);
    EXPECT_EQ(found.all.distance, kilometres(9));
    EXPECT_EQ(found.all.steps,
        (std::vector<MorningStep>{
            {kilometres(3), kilometres(9), {0, 35}}, {kilometres(10), kilometres(15), {30, 30}}}));
    EXPECT_EQ(found.all.worse, (Proportion{30, 65}));
    EXPECT_LE(*found.all.p, 0.001);
    EXPECT_LE(found.all.low, kilometres(9));
    EXPECT_GE(found.all.high, kilometres(10));
}

TEST(Mornings, SayThatDistanceMakesNoDifference)
{
    ClockedLog log;
    for (int i = 0; i < 80; ++i)
        log.add(i, {1, 2, 1, i * i % 11 < 4 ? 2 : 1}, kilometres(3 + i * 7 % 13));
    const auto found = mornings(log.log, Side::Left, aDay).all;
    EXPECT_EQ(found.answer, MorningAnswer::NoVisibleDifference);
    EXPECT_GT(found.steps.size(), 1U) << "the curve rises all the same";
    EXPECT_FALSE(found.distance);
    EXPECT_FALSE(found.low);
}

TEST(Mornings, AreNotWorseForTheDistanceOfASoreKnee)
{
    // On sore days she runs 4 km and the morning has no room to get worse; on good days 12 km, and it has.
    ClockedLog log;
    for (int i = 0; i < 90; ++i) {
        const bool sore = i % 2 == 0;
        log.add(i, {sore ? 6 : 0, 6, 2, !sore && i % 4 == 1 ? 1 : 0}, kilometres(sore ? 4 : 12));
    }
    EXPECT_EQ(mornings(log.log, Side::Left, aDay).all.answer, MorningAnswer::NoVisibleDifference);
}

TEST(Mornings, NeedEnoughRunsOfEitherKind)
{
    EXPECT_EQ(mornings(logThatMinds(29, 10).log, Side::Left, aDay).all.answer, MorningAnswer::TooFewRuns);
    const auto painless = mornings(logThatMinds(60, 99).log, Side::Left, aDay).all;
    EXPECT_EQ(painless.answer, MorningAnswer::TooFewRuns);
    EXPECT_EQ(painless.worse, (Proportion{0, 60}));
    EXPECT_FALSE(painless.p);
    EXPECT_EQ(mornings({}, Side::Left, aDay).all.answer, MorningAnswer::TooFewRuns);
}

TEST(Mornings, SayWhereTheyWereSeldomOrOftenWorse)
{
    const auto withWorse = [](int shortRuns, int longRuns) { // of ten each
        ClockedLog log;
        for (int i = 0; i < 200; ++i) {
            const bool isLong = i % 2 == 0;
            const bool worse = i / 2 % 10 < (isLong ? longRuns : shortRuns);
            log.add(i, {1, 2, 1, worse ? 2 : 1}, kilometres(isLong ? 12 : 5));
        }
        return mornings(log.log, Side::Left, aDay).all;
    };
    EXPECT_EQ(withWorse(0, 2).answer, MorningAnswer::SeldomWorse);
    EXPECT_FALSE(withWorse(0, 2).distance);
    EXPECT_EQ(withWorse(4, 8).answer, MorningAnswer::OftenWorse);
    EXPECT_FALSE(withWorse(4, 8).low) << "it may cross before the shortest run";
    EXPECT_EQ(withWorse(1, 5).answer, MorningAnswer::Crosses);
}

TEST(Mornings, CountWhatTheyLeaveOut)
{
    auto log = logThatMinds(40, 10);
    log.add(100, {1, 2, 1, notAsked});
    log.add(101, {1, 2, 1, 1}).measured.distance = std::nullopt;
    log.add(102, {1, 2, 1, 1}).preparation.painkiller = true;
    const auto found = mornings(log.log, Side::Left, aDay);
    EXPECT_EQ(found.missing, 1);
    EXPECT_EQ(found.withoutDistance, 1);
    EXPECT_EQ(found.masked, 1);
    EXPECT_EQ(found.runs.size(), 40U);
    EXPECT_EQ(mornings(log.log, Side::Left, aDay, daysAfter(aMonday, 10)).runs.size(), 30U);
}

TEST(Mornings, AreLookedAtApartWhereTwoGroundsHaveEnough)
{
    auto log = logThatMinds(120, 10);
    for (std::size_t i = 0; i < log.log.runs.size(); ++i)
        log.log.runs[i].ground.surface = SurfaceMix::only(i % 3 == 0 ? Surface::Trail : Surface::Asphalt);
    const auto found = mornings(log.log, Side::Left, aDay);
    ASSERT_EQ(found.grounds.size(), 2U);
    EXPECT_EQ(found.grounds[0].ground, MorningGround(Surface::Asphalt));
    EXPECT_EQ(found.grounds[0].mornings.worse.of, 80);
    log.log.runs.pop_back();
    log.log.runs.erase(log.log.runs.begin());
    EXPECT_TRUE(mornings(log.log, Side::Left, aDay).grounds.empty()) << "39 on trail";
}

} // namespace
} // namespace patella
