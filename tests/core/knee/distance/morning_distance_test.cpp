// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/distance/morning_distance.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

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

// So many runs of a distance, of which so many had a worse morning.
void addMornings(std::vector<MorningRun>& runs, Distance distance, Proportion worse, int before = 1)
{
    for (int i = 0; i < worse.of; ++i)
        runs.push_back({.run = RunId::fresh(),
            .date = daysAfter(aMonday, static_cast<int>(runs.size())),
            .distance = distance,
            .before = *Pain::of(before),
            .worse = i < worse.hits});
}

TEST(MorningDistances, ForgiveExactlyOneInFour)
{
    std::vector<MorningRun> runs;
    addMornings(runs, kilometres(5), {0, 40});
    addMornings(runs, kilometres(10), {10, 40}); // 1 in 4
    addMornings(runs, kilometres(15), {40, 40});
    const auto found = morningDistance(runs);
    EXPECT_EQ(found.answer, MorningAnswer::Crosses);
    EXPECT_EQ(found.distance, kilometres(10));
    runs.back().distance = kilometres(10); // 11 of 41
    const auto over = morningDistance(runs);
    EXPECT_EQ(over.distance, kilometres(5));
}

TEST(MorningDistances, SayNothingUnderThirtyOrFiveOfAKind)
{
    const auto answer = [](Proportion shortRuns, Proportion longRuns) {
        std::vector<MorningRun> runs;
        addMornings(runs, kilometres(5), shortRuns);
        addMornings(runs, kilometres(12), longRuns);
        return morningDistance(runs).answer;
    };
    EXPECT_EQ(answer({0, 15}, {14, 14}), MorningAnswer::TooFewRuns) << "29";
    EXPECT_EQ(answer({0, 15}, {15, 15}), MorningAnswer::Crosses);
    EXPECT_EQ(answer({0, 26}, {4, 4}), MorningAnswer::TooFewRuns) << "four worse ones";
    EXPECT_EQ(answer({0, 25}, {5, 5}), MorningAnswer::Crosses);
    EXPECT_EQ(answer({0, 4}, {26, 26}), MorningAnswer::TooFewRuns) << "four that were not";
    EXPECT_EQ(answer({0, 5}, {25, 25}), MorningAnswer::Crosses);
    EXPECT_EQ(morningDistance({}).worse, (Proportion{0, 0}));
}

TEST(MorningDistances, PoolWhatFallsAlongTheWay)
{
    // 2 of 10 at 6 km and 0 of 10 at 8 km go together: 2 of 20.
    std::vector<MorningRun> runs;
    addMornings(runs, kilometres(4), {0, 10});
    addMornings(runs, kilometres(6), {2, 10});
    addMornings(runs, kilometres(8), {0, 10});
    addMornings(runs, kilometres(12), {9, 10});
    EXPECT_EQ(morningDistance(runs).steps,
        (std::vector<MorningStep>{{kilometres(4), kilometres(4), {0, 10}},
            {kilometres(6), kilometres(8), {2, 20}}, {kilometres(12), kilometres(12), {9, 10}}}));
}

TEST(MorningDistances, DoNotMindTheUnitNorTheDays)
{
    std::vector<MorningRun> runs;
    for (int i = 0; i < 12; ++i)
        addMornings(runs, kilometres(3 + i), {i * 4 / 11, 5}, i % 3);
    auto moved = runs;
    for (auto& run : moved) {
        run.distance.metres *= 2;
        run.date = daysAfter(run.date, 400);
    }
    const auto found = morningDistance(runs);
    const auto twice = morningDistance(moved);
    EXPECT_EQ(found.answer, MorningAnswer::Crosses);
    EXPECT_EQ(found.p, twice.p);
    EXPECT_EQ(found.answer, twice.answer);
    EXPECT_EQ(found.distance->metres * 2, twice.distance->metres);
    EXPECT_EQ(found.low->metres * 2, twice.low->metres);
    EXPECT_EQ(found.high->metres * 2, twice.high->metres);
    EXPECT_LE(*found.low, *found.distance);
    EXPECT_GT(*found.high, *found.distance);
}

TEST(MorningDistances, CannotTellDistanceFromTheScoreBeforeTheRun)
{
    // A run of 5 km always begins at 0 and gets worse, one of 12 km at 5 and does not.
    std::vector<MorningRun> runs;
    addMornings(runs, kilometres(12), {20, 20}, 0);
    addMornings(runs, kilometres(5), {0, 20}, 5);
    const auto found = morningDistance(runs);
    EXPECT_EQ(found.p, 1) << "among mornings after the same score nothing can change places";
    EXPECT_EQ(found.answer, MorningAnswer::NoVisibleDifference);
    EXPECT_FALSE(found.low);
}

TEST(Mornings, BeginOnTheDayTheyAreAskedFromAndOfTheKneeAskedAbout)
{
    auto log = logThatMinds(40, 10);
    EXPECT_EQ(mornings(log.log, Side::Left, aDay, daysAfter(aMonday, 39)).runs.size(), 1U);
    EXPECT_TRUE(mornings(log.log, Side::Left, aDay, daysAfter(aMonday, 40)).runs.empty());
    EXPECT_EQ(mornings(log.log, Side::Left, daysAfter(aMonday, 39)).missing, 1) << "its morning is to come";
    EXPECT_EQ(mornings(log.log, Side::Right, aDay).missing, 40);
    EXPECT_EQ(mornings(log.log, Side::Both, aDay), mornings(log.log, Side::Left, aDay));
    const auto found = mornings(log.log, Side::Left, aDay);
    std::ranges::reverse(log.log.runs);
    std::ranges::reverse(log.log.painNotes);
    EXPECT_EQ(mornings(log.log, Side::Left, aDay), found);
}

TEST(Mornings, LookAtPairsApartAndAtNoGroundOfHalfTheRun)
{
    auto log = logThatMinds(80, 10);
    const auto first = aShoe("First");
    const auto second = aShoe("Second");
    for (std::size_t i = 0; i < log.log.runs.size(); ++i) {
        log.log.runs[i].ground.shoe = i % 2 == 0 ? first.id : second.id;
        log.log.runs[i].ground.surface = SurfaceMix::fromText("asphalt=50,trail=50");
    }
    const auto found = mornings(log.log, Side::Left, aDay);
    ASSERT_EQ(found.grounds.size(), 2U);
    for (const auto& each : found.grounds) {
        EXPECT_TRUE(std::holds_alternative<ShoeId>(each.ground));
        EXPECT_EQ(each.mornings.worse.of, 40);
    }
    log.log.runs[0].ground.shoe.reset();
    EXPECT_TRUE(mornings(log.log, Side::Left, aDay).grounds.empty()) << "39 in one of them";
}

} // namespace
} // namespace patella
