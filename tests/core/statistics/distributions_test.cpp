// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/distributions.h"

// The expected values were computed with R 4.2.2 and, where R has no such test, with scipy 1.10.1 and
// statsmodels 0.13.5. They are given to 10 or 11 digits.
namespace patella {
namespace {

TEST(NormalQuantiles, AgreeWithTheReference)
{
    EXPECT_NEAR(normalQuantile(.975), z95, 1e-14);
    EXPECT_NEAR(normalQuantile(.8), .8416212336, 5e-11);
    EXPECT_NEAR(normalQuantile(.5), 0, 1e-14);
}

TEST(StudentQuantiles, AgreeWithTheReference)
{
    EXPECT_NEAR(studentQuantile(.975, 10), 2.228138852, 5e-10);
    EXPECT_NEAR(studentQuantile(.975, 1), 12.70620474, 5e-9);
    EXPECT_NEAR(studentQuantile(.025, 10), -2.228138852, 5e-10);
}

TEST(StudentTests, AreTwoSided)
{
    EXPECT_NEAR(studentTwoSided(2.228138852, 10), .05, 1e-9);
    EXPECT_NEAR(studentTwoSided(-2.228138852, 10), .05, 1e-9);
    EXPECT_DOUBLE_EQ(studentTwoSided(0, 5), 1);
}

} // namespace
} // namespace patella
