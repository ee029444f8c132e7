// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/pain_bands.h"
#include "tests/support/builders.h"

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

} // namespace
} // namespace patella
