// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/splits.h"

namespace patella {
namespace {

using namespace std::chrono_literals;

struct Spelling {
    const char* typed;
    const char* kept; // empty: no splits
};

class SplitsTexts : public testing::TestWithParam<Spelling> { };

TEST_P(SplitsTexts, AreSecondsOfEachKilometre)
{
    const auto splits = Splits::fromText(GetParam().typed);
    EXPECT_EQ(splits ? splits->text() : "", GetParam().kept) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(Spellings, SplitsTexts,
    testing::Values(Spelling{"331,340,352", "331,340,352"}, Spelling{"331", "331"}, Spelling{"1", "1"},
        Spelling{"7200", "7200"}, Spelling{"0331", "331"}, Spelling{"0", ""}, Spelling{"7201", ""},
        Spelling{"-5", ""}, Spelling{"", ""}, Spelling{",", ""}, Spelling{"331,", ""}, Spelling{",331", ""},
        Spelling{"331;340", ""}, Spelling{"5:31", ""}, Spelling{"331.5", ""}, Spelling{"331 ", ""},
        Spelling{"99999999999", ""}));

TEST(Splits, KeepTheirOrder)
{
    EXPECT_EQ(Splits::fromText("352,331")->kilometres(), (std::vector{352s, 331s}));
    EXPECT_NE(Splits::fromText("352,331"), Splits::fromText("331,352"));
}

TEST(Splits, OfNoKilometreAreNone) { EXPECT_FALSE(Splits::of({})); }

} // namespace
} // namespace patella
