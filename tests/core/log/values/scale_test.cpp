// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/values/scale.h"

namespace patella {
namespace {

struct Boundary {
    const char* name;
    int score;
    bool exists;
};

class PainScores : public testing::TestWithParam<Boundary> { };

TEST_P(PainScores, AreZeroToTen)
{
    const auto pain = Pain::of(GetParam().score);
    EXPECT_EQ(pain.has_value(), GetParam().exists);
    EXPECT_EQ(pain ? pain->value() : GetParam().score, GetParam().score);
}

INSTANTIATE_TEST_SUITE_P(Scale, PainScores,
    testing::Values(Boundary{"belowZero", -1, false}, Boundary{"none", 0, true}, Boundary{"worst", 10, true},
        Boundary{"aboveTen", 11, false}),
    [](const auto& each) { return std::string(each.param.name); });

template <typename Answer> class Scales : public testing::Test { };
using AllScales = testing::Types<Pain, Effort, HeartRate, Cadence, Temperature>;
TYPED_TEST_SUITE(Scales, AllScales);

TYPED_TEST(Scales, ReachFromTheirLowestToTheirHighest)
{
    EXPECT_FALSE(TypeParam::of(TypeParam::lowest - 1));
    EXPECT_TRUE(TypeParam::of(TypeParam::lowest));
    EXPECT_TRUE(TypeParam::of(TypeParam::highest));
    EXPECT_FALSE(TypeParam::of(TypeParam::highest + 1));
    EXPECT_LT(TypeParam::of(TypeParam::lowest), TypeParam::of(TypeParam::highest));
}

TEST(Scales, RankNoAnswerBelowEveryAnswer) { EXPECT_LT(std::optional<Pain>(), Pain::of(0)); }

} // namespace
} // namespace patella
