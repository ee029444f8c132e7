// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/statistics/ranks.h"

namespace patella {
namespace {

struct Ranked {
    const char* name;
    Numbers numbers;
    Numbers ranks;
};

class Ranks : public testing::TestWithParam<Ranked> { };

TEST_P(Ranks, CountFromOneAndShareTheMeanOfEqualPlaces)
{
    EXPECT_EQ(ranksOf(GetParam().numbers), GetParam().ranks);
}

INSTANTIATE_TEST_SUITE_P(Numbers, Ranks,
    testing::Values( //
        Ranked{"none", {}, {}}, //
        Ranked{"one", {7}, {1}}, //
        Ranked{"ascending", {1, 2, 3}, {1, 2, 3}}, //
        Ranked{"descending", {3, 2, 1}, {3, 2, 1}}, //
        Ranked{"twoEqualAtTheTop", {5, 1, 5, 3}, {3.5, 1, 3.5, 2}}, //
        Ranked{"allEqual", {4, 4, 4}, {2, 2, 2}}, //
        Ranked{"negative", {-1, 0, -2}, {2, 3, 1}}),
    [](const auto& each) { return std::string(each.param.name); });

// cor(method = "spearman") of R 4.2.2.
TEST(Spearman, AgreesWithR)
{
    const Numbers a{22, 31, 18, 27, 27, 41, 20, 29, 33, 38};
    const Numbers b{1, 2, 0, 2, 3, 5, 1, 2, 2, 0};
    EXPECT_NEAR(spearman(a, b).value(), 0.4576888865266361, 1e-14);
    EXPECT_NEAR(spearman(a, a).value(), 1, 1e-14);
}

TEST(Spearman, IsNoneWhereNothingVaries)
{
    EXPECT_FALSE(spearman({1, 2, 3}, {4, 4, 4}));
    EXPECT_FALSE(spearman({}, {}));
    EXPECT_EQ(spearman({1, 2, 3}, {9, 5, 4}), -1);
}

} // namespace
} // namespace patella
