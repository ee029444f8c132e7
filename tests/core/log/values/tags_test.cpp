// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/values/tags.h"
#include "tests/support/arbitrary.h"

#include <algorithm>

namespace patella {
namespace {

TEST(Tags, AreSortedTrimmedAndNeverTwice)
{
    const auto tags = Tags::fromText(" rain,hill , with Anna,,rain, \t");
    EXPECT_EQ(tags.words(), (std::vector<std::string>{"hill", "rain", "with Anna"}));
    EXPECT_EQ(tags.text(), "hill,rain,with Anna");
    EXPECT_TRUE(tags.contains("hill"));
    EXPECT_FALSE(tags.contains("hil"));
}

TEST(Tags, OfNothingAreNone)
{
    for (const auto* text : {"", ",", "  ", " , ,"})
        EXPECT_EQ(Tags::fromText(text), Tags()) << text;
}

RC_GTEST_PROP(Tags, ComeBackFromTheirText, ())
{
    const auto tags = Tags::fromText(*test::anyText());
    RC_ASSERT(Tags::fromText(tags.text()) == tags);
    RC_ASSERT(std::is_sorted(tags.words().begin(), tags.words().end()));
}

} // namespace
} // namespace patella
