// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/climbing.h"

#include <cmath>
#include <limits>

namespace patella::exchange {

namespace {

// A level run of ten minutes at 412 m, one altitude each five seconds.
std::vector<double> level(std::size_t count = 120) { return std::vector<double>(count, 412.0); }

struct WrongAltitudes {
    const char* what;
    std::size_t from;
    std::vector<double> values;
    friend void PrintTo(const WrongAltitudes& wrong, std::ostream* out) { *out << wrong.what; }
};

class WrongAltitudeTest : public testing::TestWithParam<WrongAltitudes> { };

TEST_P(WrongAltitudeTest, DoesNotClimbAndIsReported)
{
    for (const double everySeconds : {1.0, 5.0}) {
        auto altitudes = level();
        std::copy(GetParam().values.begin(), GetParam().values.end(),
            altitudes.begin() + static_cast<std::ptrdiff_t>(GetParam().from));
        const auto climbing = climbingOf(heightsEvery(everySeconds, altitudes)).value();
        EXPECT_EQ(climbing.up, 0) << everySeconds;
        EXPECT_EQ(climbing.down, 0) << everySeconds;
        EXPECT_TRUE(climbing.altitudesDropped) << everySeconds;
    }
}

const double infinite = std::numeric_limits<double>::infinity();

INSTANTIATE_TEST_SUITE_P(Kinds, WrongAltitudeTest,
    testing::Values(WrongAltitudes{"-9999 in the middle", 60, {-9999}},
        WrongAltitudes{"-9999 at the start", 0, {-9999, -9999}},
        WrongAltitudes{"-9999 at the end", 119, {-9999}}, WrongAltitudes{"-32768", 60, {-32768, -32768}},
        WrongAltitudes{"the largest of 16 bits", 60, {32767}}, WrongAltitudes{"FIT's invalid", 60, {12607}},
        WrongAltitudes{"9999", 118, {9999, 9999}}, WrongAltitudes{"-500 until ready", 0, {-500, -500, -500}},
        WrongAltitudes{"-500 in the middle", 50, {-500}},
        WrongAltitudes{"0 until ready", 0, {0, 0, 0, 0, 0, 0, 0, 0, 0}}, WrongAltitudes{"0 once", 80, {0}},
        WrongAltitudes{"0 at the end", 116, {0, 0, 0, 0}},
        WrongAltitudes{"0 now and then", 10, {0, 412, 0, 412, 412, 0, 0, 412, 0, 412, 0}},
        WrongAltitudes{"-100 until ready", 0, {-100, -100, -100}},
        WrongAltitudes{"the valley of before", 0, {35, 35, 35, 35, 35, 35}},
        WrongAltitudes{"a leap up", 60, {1500}}, WrongAltitudes{"a leap down", 60, {105}},
        WrongAltitudes{"three leaps in a row", 60, {1500, 1600, 1400}},
        WrongAltitudes{"a last leap", 119, {2000}}, WrongAltitudes{"two last leaps", 118, {2000, 2100}},
        WrongAltitudes{"no number", 30, {std::nan("")}}, WrongAltitudes{"infinite", 30, {infinite}}));

} // namespace

TEST(Altitudes, OfAHillAllCount)
{
    std::vector<double> hill;
    for (int each = 0; each <= 100; ++each)
        hill.push_back(each <= 50 ? 100 + 4 * each : 500 - 4 * each);
    const auto climbing = climbingOf(heightsEvery(10, hill)).value();
    EXPECT_NEAR(climbing.up, 200, 10);
    EXPECT_NEAR(climbing.down, 200, 10);
    EXPECT_FALSE(climbing.altitudesDropped);
}

TEST(Altitudes, NearTheSeaAllCount)
{
    std::vector<double> beach;
    for (int each = 0; each < 60; ++each)
        beach.push_back(each % 20 < 10 ? 0 : 6);
    const auto climbing = climbingOf(heightsEvery(30, beach)).value();
    EXPECT_EQ(climbing.up, 18);
    EXPECT_FALSE(climbing.altitudesDropped);
}

TEST(Altitudes, BelowTheSeaAllCount)
{
    std::vector<double> deadSea;
    for (int each = 0; each <= 100; ++each)
        deadSea.push_back(-430 + each);
    EXPECT_EQ(climbingOf(heightsEvery(20, deadSea))->up, 100);
}

} // namespace patella::exchange
