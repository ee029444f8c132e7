// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/pain_bands.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

MileagePoint point(int kilometres, int pain, bool masked = false)
{
    return {
        .first = aMonday,
        .last = aMonday,
        .amount = std::int64_t{kilometres} * 1000,
        .pain = *Pain::of(pain),
        .masked = masked,
        .runs = {},
        .group = NotSaid{},
    };
}

TEST(PainBands, HoldMedianQuartilesAndCount)
{
    const std::vector points{point(21, 1), point(22, 2), point(24, 3), point(29, 4), point(55, 6)};
    const auto bands = painBands(points, MileageUnit::Distance);
    ASSERT_EQ(bands.size(), 2u) << "5 km are too narrow for seven bands; two of 10 km are empty";
    EXPECT_EQ(bands[0],
        (PainBand{
            .from = 20, .to = 30, .points = 4, .lowerQuartile = 1.75, .median = 2.5, .upperQuartile = 3.25}));
}

TEST(PainBands, LeaveMaskedPointsOut)
{
    const std::vector points{point(21, 1), point(22, 9, true)};
    const auto bands = painBands(points, MileageUnit::Distance);
    ASSERT_EQ(bands.size(), 1u);
    EXPECT_EQ(bands[0].median, 1);
    EXPECT_TRUE(painBands(std::vector{point(22, 9, true)}, MileageUnit::Distance).empty());
}

TEST(PainBands, AreRoundInMilesToo)
{
    const std::vector points{point(0, 1), point(50, 2)};
    const auto bands = painBands(points, MileageUnit::Distance, 1609.344);
    ASSERT_EQ(bands.size(), 2u);
    EXPECT_EQ(bands[1].from, 30);
    EXPECT_EQ(bands[1].to, 35);
}

TEST(PainBands, AreAtMostSevenAndHoldEveryPoint)
{
    std::vector<MileagePoint> points;
    for (int most = 1; most < 200; most += 3) {
        points.push_back(point(most, most % 11));
        const auto bands = painBands(points, MileageUnit::Distance);
        EXPECT_LE(bands.size(), 7u);
        int held = 0;
        for (const auto& band : bands)
            held += band.points;
        EXPECT_EQ(held, static_cast<int>(points.size()));
    }
}

TEST(PainBands, HoldTheirLowerEdgeAndNotTheirUpper)
{
    const auto bands
        = painBands(std::vector{point(10, 1), point(20, 3), point(40, 5), point(49, 7), point(69, 0)},
            MileageUnit::Distance);
    ASSERT_EQ(bands.size(), 4U);
    EXPECT_EQ(bands[0].from, 10);
    EXPECT_EQ(bands[0].points, 1);
    EXPECT_EQ(bands[1].from, 20);
    EXPECT_EQ(bands[1].median, 3);
    EXPECT_EQ(bands[2].points, 2);
    EXPECT_EQ(bands[2].median, 6);
    EXPECT_EQ(bands[3].to, 70);
}

TEST(PainBands, DoNotMindTheOrderOfTheirPointsAndKeepTheirQuartilesWithEachTwice)
{
    std::vector<MileagePoint> points;
    for (int i = 0; i < 24; ++i)
        points.push_back(point(i * 7 % 61, i * 5 % 11));
    const auto bands = painBands(points, MileageUnit::Distance);
    auto turned = points;
    std::ranges::reverse(turned);
    EXPECT_EQ(painBands(turned, MileageUnit::Distance), bands);
    turned.insert(turned.end(), points.begin(), points.end());
    const auto twice = painBands(turned, MileageUnit::Distance);
    ASSERT_EQ(twice.size(), bands.size());
    for (std::size_t i = 0; i < bands.size(); ++i) {
        EXPECT_EQ(twice[i].points, 2 * bands[i].points);
        EXPECT_EQ(twice[i].median, bands[i].median);
    }
    EXPECT_TRUE(painBands({}, MileageUnit::Distance).empty());
}

} // namespace
} // namespace patella
