// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/quantile.h"

namespace patella {
namespace {

struct Share {
    const char* name;
    Numbers numbers;
    double share;
    double value; // as R 4.2.2 gives it, type 7
};

class Quantiles : public testing::TestWithParam<Share> { };

TEST_P(Quantiles, LieBetweenTwoNumbersInProportion)
{
    EXPECT_DOUBLE_EQ(quantile(GetParam().numbers, GetParam().share), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Shares, Quantiles,
    testing::Values( //
        Share{"ofOneNumber", {7}, .9, 7}, //
        Share{"lowest", {3, 1, 2}, 0, 1}, //
        Share{"highest", {3, 1, 2}, 1, 3}, //
        Share{"middleOfThree", {3, 1, 2}, .5, 2}, //
        Share{"middleOfFour", {4, 1, 2, 3}, .5, 2.5}, //
        Share{"lowestTenth", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, .1, 2}, //
        Share{"betweenTwo", {0, 10}, .25, 2.5}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Medians, TakeTheMiddleOfWholeNumbersToo)
{
    EXPECT_EQ(medianOf(std::vector{3, 1, 2}), 2.0);
    EXPECT_EQ(medianOf(std::vector{8, 1, 3, 2}), 2.5);
    EXPECT_EQ(medianOf(std::vector{4}), 4.0);
    EXPECT_EQ(medianOf(std::vector{1.5, 2.5}), 2.0);
}

TEST(Medians, OfNothingAreEmptyAndNotZero) { EXPECT_EQ(medianOf(std::vector<int>{}), std::nullopt); }

} // namespace
} // namespace patella
