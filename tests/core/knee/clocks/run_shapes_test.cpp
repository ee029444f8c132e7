// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/run_shapes.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

struct ShapeCase {
    const char* name;
    std::array<int, 4> scores;
    std::optional<RunShape> shape;
};
class ShapeOfScores : public testing::TestWithParam<ShapeCase> { };

TEST_P(ShapeOfScores, IsThatOfTheFourClocks)
{
    ClockedLog log;
    log.add(0, GetParam().scores);
    EXPECT_EQ(shapeOf(runClocks(log.log, Side::Left, aDay).front()), GetParam().shape);
}

INSTANTIATE_TEST_SUITE_P(Scores, ShapeOfScores,
    testing::Values(ShapeCase{"nothing", {0, 0, 0, 0}, RunShape::Calm},
        ShapeCase{"same", {2, 2, 2, 2}, RunShape::Calm},
        ShapeCase{"warmsUp", {3, 3, 1, 1}, RunShape::WarmsUp},
        ShapeCase{"buildsUp", {1, 4, 3, 1}, RunShape::BuildsUp},
        ShapeCase{"risesAfter", {1, 1, 2, 1}, RunShape::BuildsUp},
        ShapeCase{"lasts", {1, 4, 3, 2}, RunShape::Lasts},
        ShapeCase{"nextMorning", {1, 1, 1, 3}, RunShape::NextMorning},
        ShapeCase{"fallsButHurtsInTheMorning", {2, 2, 0, 3}, RunShape::NextMorning},
        ShapeCase{"missing", {1, notAsked, 1, 3}, std::nullopt}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(RunShapes, GroupTheRunsWithTheirMedians)
{
    ClockedLog log;
    log.add(0, {1, 4, 3, 1}, kilometres(5));
    log.add(2, {1, 6, 3, 1}, kilometres(9));
    log.add(4, {0, 0, 0, 0});
    log.add(6, {0, 0, 0, notAsked});
    log.add(8, {0, 3, 0, 0}).preparation.painkiller = true;
    const auto shapes = runShapes(log.log, Side::Left, aDay);
    ASSERT_EQ(shapes.groups.size(), 2U);
    EXPECT_EQ(shapes.groups[0].shape, RunShape::Calm);
    EXPECT_EQ(shapes.groups[1].runs, (std::vector{log.log.runs[0].id, log.log.runs[1].id}));
    EXPECT_EQ(shapes.groups[1].medians, (std::array{1.0, 5.0, 3.0, 1.0}));
    EXPECT_EQ(shapes.groups[1].medianDistance, kilometres(7));
    EXPECT_EQ(shapes.masked, 1);
    EXPECT_EQ(shapes.missing, 1);
}

TEST(RunShapes, HeedACourseThatWarmedUp)
{
    ClockedLog log;
    log.add(0, {1, 4, 1, 1});
    log.log.painNotes[1].course = PainCourse::WarmedUp;
    EXPECT_EQ(runShapes(log.log, Side::Left, aDay).groups.front().shape, RunShape::WarmsUp);
}

TEST(RunShapes, LetTheMorningDecideOverTheCourse)
{
    ClockedLog log;
    log.add(0, {1, 4, 1, 2}); // warmed up, they say, and still there in the morning
    log.log.painNotes[1].course = PainCourse::WarmedUp;
    EXPECT_EQ(runShapes(log.log, Side::Left, aDay).groups.front().shape, RunShape::Lasts);
}

TEST(RunShapes, GoByTheWorseKneeAtEachClock)
{
    ClockedLog log;
    log.add(0, {1, 4, 2, 1}); // alone: builds up
    auto right = aPainNote(log.log.runs[0], Moment::NextMorning, 3);
    right.side = Side::Right;
    log.log.painNotes.push_back(right);
    EXPECT_EQ(runShapes(log.log, Side::Left, aDay).groups.front().shape, RunShape::BuildsUp);
    EXPECT_EQ(runShapes(log.log, Side::Right, aDay).missing, 1);
    EXPECT_EQ(runShapes(log.log, Side::Both, aDay).groups.front().shape, RunShape::Lasts);
}

TEST(RunShapes, HaveAMedianDistanceOfTheRunsThatSayTheirs)
{
    ClockedLog log;
    log.add(0, {0, 0, 0, 0}).measured.distance = std::nullopt;
    EXPECT_EQ(runShapes(log.log, Side::Left, aDay).groups.front().medianDistance, std::nullopt);
    log.add(1, {0, 0, 0, 0}, Distance{5001});
    log.add(2, {0, 0, 0, 0}, Distance{6000});
    const auto calm = runShapes(log.log, Side::Left, aDay).groups.front();
    EXPECT_EQ(calm.runs.size(), 3U);
    EXPECT_EQ(calm.medianDistance, Distance{5501}) << "5,500.5 m, rounded";
}

TEST(RunShapes, HoldEachRunInOneGroupOrAsLeftOut)
{
    ClockedLog log;
    for (int i = 0; i < 81; ++i) // every way of three scores each
        log.add(i, {i % 3, i / 3 % 3, i / 9 % 3, i / 27 - (i % 5 == 0 ? i / 27 + 1 : 0)});
    const auto shapes = runShapes(log.log, Side::Left, aDay);
    std::size_t runs = 0;
    for (const auto& group : shapes.groups)
        runs += group.runs.size();
    EXPECT_EQ(shapes.missing, 17) << "every fifth";
    EXPECT_EQ(runs, 64U);
    EXPECT_EQ(shapes.groups.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(shapes.groups, {}, &ShapeGroup::shape));
}

} // namespace
} // namespace patella
