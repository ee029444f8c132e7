// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/doubts.h"
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

} // namespace
} // namespace patella
