// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/checks/doubts.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

RunEntry measured(Distance distance, std::optional<std::chrono::seconds> duration)
{
    auto run = aRun(aDay, distance);
    run.measured.duration = duration;
    return run;
}

std::vector<Doubt> doubts(const ChangeSet& changeSet, const std::vector<RunEntry>& runs = {})
{
    std::vector<Doubt> found;
    for (const auto& each : doubtsOf(changeSet, runs))
        found.push_back(each.doubt);
    return found;
}

TEST(Doubts, BeginBehindTheSlowestWalk)
{
    EXPECT_THAT(doubts({added(measured(kilometres(5), 100min))}), IsEmpty());
    EXPECT_THAT(doubts({added(measured(kilometres(5), 100min + 1s))}), ElementsAre(Doubt::SlowerThanAWalk));
    EXPECT_THAT(doubts({added(measured(Distance{7200}, 70h + 30min))}), ElementsAre(Doubt::SlowerThanAWalk));
    EXPECT_THAT(doubts({added(measured(kilometres(5), std::nullopt))}), IsEmpty());
}

struct Pair {
    const char* name;
    Distance distance;
    std::optional<std::chrono::seconds> duration;
    bool isAlike; // to 8.2 km in 45:10
};

class RunsOfADay : public testing::TestWithParam<Pair> { };

TEST_P(RunsOfADay, AreDoubtedWhereTheyAreAsFarAndAsLong)
{
    const auto there = measured(Distance{8200}, 45min + 10s);
    const auto run = measured(GetParam().distance, GetParam().duration);
    EXPECT_EQ(doubts({added(run)}, {there}) == std::vector{Doubt::LikeAnotherRun}, GetParam().isAlike);
}

INSTANTIATE_TEST_SUITE_P(All, RunsOfADay,
    testing::Values(Pair{"theSame", {8200}, 45min + 10s, true},
        Pair{"asAWatchSays", {8257}, 45min + 13s, true}, Pair{"further", {8300}, 45min + 10s, false},
        Pair{"longer", {8200}, 45min + 16s, false}, Pair{"withoutATime", {8200}, std::nullopt, false}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Doubts, AreNotOfAnotherDayNorOfAnotherStart)
{
    auto there = measured(kilometres(5), 25min);
    auto run = measured(kilometres(5), 25min);
    run.when.date = daysAfter(aDay, -1);
    EXPECT_THAT(doubts({added(run)}, {there}), IsEmpty());
    run.when.date = aDay;
    there.when.start = timeOfDayFromIso("07:10");
    run.when.start = timeOfDayFromIso("17:40");
    EXPECT_THAT(doubts({added(run)}, {there}), IsEmpty()) << "to work and back";
    run.when.start.reset();
    EXPECT_THAT(doubts({added(run)}, {there}), ElementsAre(Doubt::LikeAnotherRun));
}

TEST(Doubts, AreNotRepeatedWhenAnotherAnswerOfAKeptRunChanges)
{
    const auto before = measured(kilometres(1), 60min);
    auto after = before;
    after.words.notes = "on crutches";
    EXPECT_THAT(doubts({replaced(before, after)}, {before}), IsEmpty());
    after.measured.duration = 61min;
    EXPECT_THAT(doubts({replaced(before, after)}, {before}), ElementsAre(Doubt::SlowerThanAWalk));
    EXPECT_THAT(doubts({removed(before), added(aShoe())}, {before}), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Bounds, RunsOfADay,
    testing::Values(Pair{"onePercentMore", {8282}, 45min + 10s, true},
        Pair{"aMetreMoreThanThat", {8283}, 45min + 10s, false},
        Pair{"onePercentLess", {8118}, 45min + 10s, true},
        Pair{"aMetreLessThanThat", {8117}, 45min + 10s, false},
        Pair{"fiveSecondsLonger", {8200}, 45min + 15s, true},
        Pair{"fiveSecondsShorter", {8200}, 45min + 5s, true},
        Pair{"sixSecondsShorter", {8200}, 45min + 4s, false}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Doubts, DoNotMindWhichOfTwoAlikeRunsIsTheNewOne)
{
    for (const std::int64_t metres : {8117, 8118, 8200, 8282, 8283, 0})
        for (const auto& duration : {std::optional<std::chrono::seconds>(45min + 10s), {}}) {
            const auto there = measured({8200}, 45min + 10s);
            const auto run = measured({metres}, duration);
            EXPECT_EQ(doubts({added(run)}, {there}) == std::vector{Doubt::LikeAnotherRun},
                doubts({added(there)}, {run}) == std::vector{Doubt::LikeAnotherRun})
                << metres;
        }
}

TEST(Doubts, AreOfTheSameStartAndOfNoMeasuresToo)
{
    auto there = measured(kilometres(5), std::nullopt);
    auto run = measured(kilometres(5), std::nullopt);
    there.when.start = run.when.start = timeOfDayFromIso("07:10");
    EXPECT_THAT(doubts({added(run)}, {there}), ElementsAre(Doubt::LikeAnotherRun));
    run.measured.distance.reset();
    EXPECT_THAT(doubts({added(run)}, {there}), IsEmpty());
    there.measured.distance.reset();
    EXPECT_THAT(doubts({added(run)}, {there}), ElementsAre(Doubt::LikeAnotherRun));
}

TEST(Doubts, AreNotOfTheDayAfterMidnight)
{
    auto there = measured(kilometres(5), 25min);
    there.when.date = 2026y / 12 / 31;
    there.when.start = timeOfDayFromIso("23:50");
    auto run = measured(kilometres(5), 25min);
    run.when.date = 2027y / 1 / 1;
    EXPECT_THAT(doubts({added(run)}, {there}), IsEmpty());
    run.when.date = 2026y / 12 / 31;
    EXPECT_THAT(doubts({added(run)}, {there}), ElementsAre(Doubt::LikeAnotherRun));
}

TEST(Doubts, AreOfNoSpeedWithoutADistance)
{
    EXPECT_THAT(doubts({added(measured({0}, 1h))}), IsEmpty());
    EXPECT_THAT(doubts({added(measured({1}, 1s))}), IsEmpty());
    EXPECT_THAT(doubts({added(measured({1}, 2s))}), ElementsAre(Doubt::SlowerThanAWalk));
    EXPECT_THAT(doubts({}), IsEmpty());
}

TEST(Doubts, NameEachDoubtOfARunAndComeInTheOrderOfTheChanges)
{
    const auto slow = measured(kilometres(1), 1h);
    const auto fine = measured(kilometres(9), 1h);
    const auto again = measured(kilometres(1), 1h);
    const auto found = doubtsOf({added(slow), added(fine), added(again)}, {again});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], (DoubtfulRun{Doubt::SlowerThanAWalk, slow}));
    EXPECT_EQ(found[1], (DoubtfulRun{Doubt::LikeAnotherRun, slow}));
    EXPECT_EQ(found[2], (DoubtfulRun{Doubt::SlowerThanAWalk, again})) << "it is not like itself";
}

TEST(Doubts, ComeBackWithANewDayOrStartOfAKeptRun)
{
    const auto there = measured(kilometres(5), 25min);
    auto before = measured(kilometres(5), 25min);
    before.when.date = daysAfter(aDay, -1);
    auto after = before;
    after.when.date = aDay;
    EXPECT_THAT(doubts({replaced(before, after)}, {there, before}), ElementsAre(Doubt::LikeAnotherRun));
    EXPECT_THAT(doubts({replaced(after, before)}, {there, after}), IsEmpty());
}

} // namespace
} // namespace patella
