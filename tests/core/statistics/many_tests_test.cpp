// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/many_tests.h"

// The expected values were computed with R 4.2.2 and, where R has no such test, with scipy 1.10.1 and
// statsmodels 0.13.5. They are given to 10 or 11 digits.
namespace patella {
namespace {

TEST(BenjaminiHochberg, AgreesWithTheReference)
{
    const auto adjusted = benjaminiHochberg({.001, .008, .012, .031, .047, .2, .6});
    const Numbers expected{.007, .028, .028, .05425, .0658, .23333, .6};
    ASSERT_EQ(adjusted.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(adjusted[i], expected[i], 5e-6);
}

TEST(BenjaminiHochberg, KeepsTheOrderOfTheTests)
{
    EXPECT_EQ(benjaminiHochberg({.6, .001}), (Numbers{.6, .002}));
}

TEST(BenjaminiHochberg, LeavesASingleTestAsItIs)
{
    EXPECT_EQ(benjaminiHochberg({.04}), (Numbers{.04}));
    EXPECT_EQ(benjaminiHochberg({}), (Numbers{}));
}

TEST(BenjaminiHochberg, NeverExceedsOne) { EXPECT_EQ(benjaminiHochberg({1, .9}), (Numbers{1, 1})); }

} // namespace
} // namespace patella
