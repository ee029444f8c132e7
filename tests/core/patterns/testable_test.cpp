// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/patterns/testable.h"

namespace patella::patterns {
namespace {

using Values = std::vector<std::optional<double>>;

FactorColumn columnOf(FactorKind kind, Values values)
{
    return {.factor = {.kind = kind, .name = {}}, .values = std::move(values)};
}

// "1" with the factor, "0" without, "." not known.
FactorColumn yesOrNo(const std::string& runs)
{
    Values values;
    for (const auto each : runs)
        values.push_back(each == '.' ? std::nullopt : std::optional<double>(each == '1' ? 1 : 0));
    return columnOf(FactorKind::Asphalt, values);
}

struct Case {
    const char* name;
    std::string runs;
    std::optional<Lack> lack;
};

class YesOrNoFactors : public testing::TestWithParam<Case> { };

TEST_P(YesOrNoFactors, NeedRunsOfBothKindsAndSwitches)
{
    EXPECT_EQ(lackOf(yesOrNo(GetParam().runs)), GetParam().lack);
}

const std::string eightAndEight = "1111000011110000";

INSTANTIATE_TEST_SUITE_P(Minimum, YesOrNoFactors,
    testing::Values(
        Case{"threeSwitches", eightAndEight, Lack{.why = NotTestable::TooFewSwitches, .have = 3, .needs = 4}},
        Case{"fourSwitches", eightAndEight + "1", std::nullopt},
        Case{"sevenWith", "1010101010101000", Lack{.why = NotTestable::TooFewWith, .have = 7, .needs = 8}},
        Case{"sevenWithout", "0101010101010111",
            Lack{.why = NotTestable::TooFewWithout, .have = 7, .needs = 8}},
        Case{"neverNoted", "....", Lack{.why = NotTestable::NeverNoted, .have = 0, .needs = 4}},
        Case{"aFifthNotNoted", eightAndEight + "....",
            Lack{.why = NotTestable::NotedTooRarely, .have = 16, .needs = 17}},
        Case{"lessThanAFifthNotNoted", eightAndEight + "1....", std::nullopt}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Amounts, NeedFiveDifferentValues)
{
    EXPECT_EQ(lackOf(columnOf(FactorKind::Heat, {1, 2, 3, 4, 4, 4})),
        (Lack{.why = NotTestable::TooFewAmounts, .have = 4, .needs = 5}));
    EXPECT_EQ(lackOf(columnOf(FactorKind::Heat, {1, 2, 3, 4, 5})), std::nullopt);
}

TEST(PainThatVaries, HasThreeScoresAndSomeSpread)
{
    EXPECT_FALSE(variesEnough({1, 2, 1, 2}));
    EXPECT_TRUE(variesEnough({1, 2, 1, 3}));
    Numbers hardly(200, 1.0);
    hardly[3] = 0;
    hardly[7] = 2;
    EXPECT_FALSE(variesEnough(hardly));
}

TEST(Opposites, AreThereExactlyWhereTheOtherIsNot)
{
    EXPECT_TRUE(areOpposite(yesOrNo("0101."), yesOrNo("1010.")));
    EXPECT_FALSE(areOpposite(yesOrNo("0101"), yesOrNo("1011")));
}

} // namespace
} // namespace patella::patterns
