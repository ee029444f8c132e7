// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/values/plain_text.h"

namespace patella {
namespace {

TEST(PlainText, IsTrimmedOfBlanksTabsAndLineEndsAroundIt)
{
    EXPECT_EQ(trimmed(" \t sore knee\r\n"), "sore knee");
    EXPECT_EQ(trimmed("knee"), "knee");
    EXPECT_EQ(trimmed(" \r\n\t"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("\u00a0knee"), "\u00a0knee") << "a no-break space was meant";
}

struct FirstCharacter {
    const char* name;
    std::string_view bytes;
    std::size_t size;
};

class FirstCharacters : public testing::TestWithParam<FirstCharacter> { };

TEST_P(FirstCharacters, TakeOneToFourBytesOrAreNone)
{
    EXPECT_EQ(characterSize(GetParam().bytes), GetParam().size);
}

INSTANTIATE_TEST_SUITE_P(Utf8, FirstCharacters,
    testing::Values(FirstCharacter{"Nothing", "", 0}, FirstCharacter{"Ascii", "knee", 1},
        FirstCharacter{"LastOfOneByte", "\x7F", 1}, FirstCharacter{"FirstOfTwoBytes", "\xC2\x80", 2},
        FirstCharacter{"Polish", "żel", 2}, FirstCharacter{"FirstOfThreeBytes", "\xE0\xA0\x80", 3},
        FirstCharacter{"BeforeTheSurrogates", "\xED\x9F\xBF", 3},
        FirstCharacter{"FirstOfFourBytes", "\xF0\x90\x80\x80", 4},
        FirstCharacter{"LastOfUnicode", "\xF4\x8F\xBF\xBF", 4}, FirstCharacter{"Continuation", "\x80", 0},
        FirstCharacter{"OverlongInTwo", "\xC1\xBF", 0}, FirstCharacter{"OverlongInThree", "\xE0\x9F\xBF", 0},
        FirstCharacter{"OverlongInFour", "\xF0\x8F\xBF\xBF", 0},
        FirstCharacter{"Surrogate", "\xED\xA0\x80", 0},
        FirstCharacter{"BeyondUnicode", "\xF4\x90\x80\x80", 0}, FirstCharacter{"CutShort", "\xE2\x82", 0},
        FirstCharacter{"BrokenInside", "\xE2\x41\x80", 0}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella
