// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/clocks/run_shapes.h"
#include "tests/support/clocked_log.h"

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

} // namespace
} // namespace patella
