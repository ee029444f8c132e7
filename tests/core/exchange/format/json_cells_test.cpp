// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/format/json_cells.h"
#include "core/exchange/lists/list_reader.h"

namespace patella::exchange {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

constexpr const char* header
    = "from,to,from (manual),to (manual),Timezone,\"Activity type\",Data,GPS,Modified\n";

std::string rowOf(const std::string& day, const std::string& sport, const std::string& data)
{
    return "2026-11-" + day + "T07:10:00+01:00,2026-11-" + day + "T07:58:00+01:00,,,Europe/Berlin," + sport
        + ",\"" + data + "\",,2026-11-" + day + "T08:00:00+01:00\n";
}

const std::string runData = "{\"\"calories\"\":512,\"\"hr_average\"\":148,\"\"hr_max\"\":171,\"\"steps\"\":"
                            "7900,\"\"distance\"\":8204.5}";

TEST(JsonCells, OfARunAreItsFigures)
{
    const auto read
        = readList(header + rowOf("03", "Running", runData) + rowOf("05", "Running", runData), {});
    ASSERT_THAT(read.reading.activities, SizeIs(2));
    EXPECT_THAT(read.problems, SizeIs(0));
    const auto& run = read.reading.activities.front();
    EXPECT_EQ(run.sport, "running");
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 8204.5);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 48 * 60);
    EXPECT_EQ(run.averageHeartRate, 148);
    EXPECT_EQ(run.highestHeartRate, 171);
}

TEST(JsonCells, OfOtherSportsStayWithThem)
{
    const auto read = readList(
        header + rowOf("03", "Running", runData) + rowOf("04", "Swimming", "{\"\"laps\"\":20}"), {});
    ASSERT_THAT(read.reading.activities, SizeIs(2));
    EXPECT_EQ(read.reading.activities[1].sport, "swimming");
    EXPECT_FALSE(read.reading.activities[1].distanceMetres);
}

TEST(JsonCells, BecomeColumnsInTheOrderOfTheirFirstAppearance)
{
    const auto table = withJsonCellsParted(csvTable(
        "day,data\n1,\"{\"\"a\"\":1,\"\"b\"\":\"\"x\"\"}\"\n2,\"{\"\"c\"\":2.5,\"\"a\"\":3}\"\n3,{}\n"));
    EXPECT_THAT(table.rows[0].cells, ElementsAre("day", "", "a", "b", "c"));
    EXPECT_THAT(table.rows[1].cells, ElementsAre("1", "", "1", "x", ""));
    EXPECT_THAT(table.rows[2].cells, ElementsAre("2", "", "3", "", "2.5"));
}

TEST(JsonCells, ThatAreNoneAreLeftAlone)
{
    for (const auto* text :
        {"day,notes\n1,{easy: fine}\n2,{hard: sore}\n", "day,notes\n1,plain\n", "day\n"}) {
        const auto table = withJsonCellsParted(csvTable(text));
        EXPECT_EQ(table.rows.front().cells.back(), csvTable(text).rows.front().cells.back()) << text;
    }
}

// One cell too many: nobody knows what stands in which column.
TEST(JsonCells, DoNotMendARowThatDoesNotFit)
{
    const auto read
        = readList(header + rowOf("03", "Running", runData) + rowOf("05", "Running,", runData), {});
    EXPECT_THAT(read.reading.activities, SizeIs(1));
    EXPECT_THAT(read.problems, SizeIs(1));
}

} // namespace
} // namespace patella::exchange
