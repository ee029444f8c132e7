// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/climbing.h"

#include <cmath>
#include <numbers>
#include <random>

namespace patella::exchange {

namespace {

// How satellites err: metres that wander within so many seconds.
struct Wander {
    double metres;
    double seconds;
};

std::vector<Height> bySatellite(std::vector<Height> heights, const Wander& wander)
{
    std::mt19937 random(20'261'120);
    std::normal_distribution<double> normal(0, wander.metres);
    double error = normal(random);
    double before = heights.front().seconds;
    for (auto& each : heights) {
        const double kept = std::exp(-(each.seconds - before) / wander.seconds);
        error = kept * error + std::sqrt(1 - kept * kept) * normal(random);
        before = each.seconds;
        each.metres = std::round((each.metres + error) * 10) / 10;
    }
    return heights;
}

// Hills of a run of two hours at 3 m/s, as a barometer sees them in steps of 0.2 m.
std::vector<Height> overHills(double metresHigh, double metresLong, double everySeconds = 3)
{
    std::vector<Height> heights;
    for (double seconds = 0; seconds <= 7200; seconds += everySeconds) {
        const double turn = 2 * std::numbers::pi * seconds * 3 / metresLong;
        heights.push_back({seconds, 400 + std::round(metresHigh / 2 * (1 - std::cos(turn)) * 5) / 5});
    }
    return heights;
}

double climbOf(std::span<const Height> heights) { return climbingOf(heights).value().up; }

} // namespace

TEST(Climbing, CountsHillsAndNotTheNoise)
{
    const auto hill = heightsEvery(
        60, std::vector<double>{100, 101, 100, 102, 105, 104, 110, 109, 120, 118, 119, 110, 111, 100});
    const auto climbing = climbingOf(hill).value();
    EXPECT_DOUBLE_EQ(climbing.up, 20);
    EXPECT_DOUBLE_EQ(climbing.down, 20);
    const auto flat = heightsEvery(60, std::vector<double>{100, 101, 99.5, 100.5, 99, 101, 100});
    EXPECT_DOUBLE_EQ(climbingOf(flat)->up, 0);
    EXPECT_DOUBLE_EQ(climbingOf(flat)->down, 0);
}

TEST(Climbing, IsUnknownWithoutAltitudes)
{
    EXPECT_FALSE(climbingOf(std::vector<Height>{}));
    EXPECT_FALSE(climbingOf(heightsEvery(5, std::vector<double>{0, 0, 0})));
}

struct Course {
    double high, metresLong;
};

class SatelliteClimb : public testing::TestWithParam<std::tuple<Course, Wander>> { };

TEST_P(SatelliteClimb, IsThatOfABarometerOnTheSameRouteWithinAQuarter)
{
    const auto& [course, wander] = GetParam();
    const auto barometer = overHills(course.high, course.metresLong);
    const double right = climbOf(barometer);
    EXPECT_NEAR(right, course.high * std::floor(7200 * 3 / course.metresLong), course.high + 20);
    EXPECT_NEAR(climbOf(bySatellite(barometer, wander)), right, 0.25 * right);
}

INSTANTIATE_TEST_SUITE_P(Hills, SatelliteClimb,
    testing::Combine(testing::Values(Course{40, 1200}, Course{60, 1500}, Course{100, 2500}, Course{150, 4000},
                         Course{300, 6000}, Course{800, 20'000}),
        testing::Values(Wander{2, 15}, Wander{3, 15}, Wander{3, 30}, Wander{5, 30}, Wander{5, 60})));

} // namespace patella::exchange
