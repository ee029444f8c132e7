// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/support/activities.h"

namespace patella::exchange {

namespace {

struct Columns {
    const char* name;
    const char* mode;
    const char* rows;
    std::optional<double> metres, cadence, ascent;
    const char* sport = "unknown";
};

void PrintTo(const Columns& columns, std::ostream* out) { *out << columns.name; }

class HrmColumns : public testing::TestWithParam<Columns> { };

} // namespace

TEST_P(HrmColumns, AreWhatTheModeSays)
{
    const auto& columns = GetParam();
    const auto run
        = test::onlyActivityIn(fmt::format("[Params]\nVersion=106\n{}\nDate=20260312\nStartTime=12:42:43.0\n"
                                           "Length=00:01:00.0\nInterval=15\n[HRData]\n{}",
            columns.mode, columns.rows));
    EXPECT_EQ(run.sport, columns.sport);
    EXPECT_EQ(run.averageHeartRate, 140.0);
    EXPECT_EQ(run.cadence, columns.cadence);
    ASSERT_EQ(run.distanceMetres.has_value(), columns.metres.has_value());
    EXPECT_NEAR(run.distanceMetres.value_or(0), columns.metres.value_or(0), 0.01);
    ASSERT_EQ(run.ascentMetres.has_value(), columns.ascent.has_value());
    EXPECT_NEAR(run.ascentMetres.value_or(0), columns.ascent.value_or(0), 0.01);
}

INSTANTIATE_TEST_SUITE_P(All, HrmColumns,
    testing::Values(Columns{"Pulse", "SMode=000000000", "140\n140\n", {}, {}, {}},
        Columns{"Speed", "SMode=100000000", "140\t120\n140\t120\n", 100, {}, {}},
        Columns{"SpeedAndSteps", "SMode=110000000", "140\t120\t83\n140\t120\t85\n", 100, 168, {}},
        Columns{"ARowWithoutItsSpeed", "SMode=100000000", "140\t120\n140\n140\t120\n", 100, {}, {}},
        Columns{"ARowWithoutItsEnd", "SMode=111000000", "140\t120\t85\t30\n140\t120\n140\t120\t85\t40\n", 150,
            170, 10},
        Columns{"StepsAlone", "SMode=010000000", "140\t84\n140\t84\n", {}, 168, {}},
        Columns{"StandingIsNoStep", "SMode=110000000", "140\t120\t0\n140\t120\t85\n", 100, 170, {}},
        Columns{"StepsAndAltitude", "SMode=111000000", "140\t120\t85\t30\n140\t120\t85\t40\n", 100, 170, 10},
        Columns{"StepsOfBothFeet", "SMode=110000000", "140\t120\t168\n140\t120\t170\n", 100, 169, {}},
        Columns{"Kilometres", "SMode=110000100", "140\t120\t85\n140\t120\t85\n", 100, 170, {}},
        Columns{"MilesSaid", "SMode=110000110", "140\t120\t85\n140\t120\t85\n", 160.9344, 170, {}},
        Columns{"BicycleWithPower", "SMode=110100100", "140\t300\t85\t210\n140\t300\t85\t210\n", 250, 170, {},
            "cycling"},
        Columns{"BeforeSModeWithSteps", "Mode=010", "140\t120\t84\n140\t120\t84\n", 100, 168, {}},
        Columns{"BeforeSModeWithAltitude", "Mode=110", "140\t120\t30\n140\t120\t40\n", 100, {}, 10},
        Columns{"BeforeSModePulseAlone", "Mode=000", "140\n140\n", {}, {}, {}}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace patella::exchange
