// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/values/splits.h"

namespace patella {
namespace {

using namespace std::chrono_literals;

struct SpelledSplits {
    const char* typed;
    const char* kept; // empty: no splits
};

class SplitsTexts : public testing::TestWithParam<SpelledSplits> { };

TEST_P(SplitsTexts, AreSecondsOfEachKilometre)
{
    const auto splits = Splits::fromText(GetParam().typed);
    EXPECT_EQ(splits ? splits->text() : "", GetParam().kept) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(Spellings, SplitsTexts,
    testing::Values(SpelledSplits{"331,340,352", "331,340,352"}, SpelledSplits{"331", "331"},
        SpelledSplits{"1", "1"}, SpelledSplits{"7200", "7200"}, SpelledSplits{"0331", "331"},
        SpelledSplits{"0", ""}, SpelledSplits{"7201", ""}, SpelledSplits{"-5", ""}, SpelledSplits{"", ""},
        SpelledSplits{",", ""}, SpelledSplits{"331,", ""}, SpelledSplits{",331", ""},
        SpelledSplits{"331;340", ""}, SpelledSplits{"5:31", ""}, SpelledSplits{"331.5", ""},
        SpelledSplits{"331 ", ""}, SpelledSplits{"99999999999", ""}));

TEST(Splits, KeepTheirOrder)
{
    EXPECT_EQ(Splits::fromText("352,331")->kilometres(), (std::vector{352s, 331s}));
    EXPECT_NE(Splits::fromText("352,331"), Splits::fromText("331,352"));
}

TEST(Splits, OfNoKilometreAreNone) { EXPECT_FALSE(Splits::of({})); }

} // namespace
} // namespace patella
