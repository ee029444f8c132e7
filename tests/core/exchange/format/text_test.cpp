// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"

namespace patella::exchange {

struct Bytes {
    const char* name;
    std::string_view bytes;
    bool utf8;
};

class Encodings : public testing::TestWithParam<Bytes> { };

TEST_P(Encodings, AreToldApart) { EXPECT_EQ(isUtf8(GetParam().bytes), GetParam().utf8); }

INSTANTIATE_TEST_SUITE_P(Samples, Encodings,
    testing::Values(Bytes{"ascii", "knee", true}, Bytes{"german", "Kniescheibe schmerzt, übel", true},
        Bytes{"emoji", "\xF0\x9F\xA6\xB5", true},
        Bytes{"latin1",
            "\xFC"
            "bel",
            false},
        Bytes{"cutShort", "\xE2\x82", false}, Bytes{"overlong", "\xC0\xAF", false},
        Bytes{"surrogate", "\xED\xA0\x80", false}, Bytes{"beyondUnicode", "\xF4\x90\x80\x80", false},
        Bytes{"strayContinuation", "a\x80", false}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(OldEncodings, BecomeUtf8)
{
    EXPECT_EQ(utf8FromWindows1252("\xFC"
                                  "bel \x80 5\x85"),
        "übel € 5…");
}

TEST(Numbers, AreReadWholeOrNotAtAll)
{
    EXPECT_EQ(numberIn(" 12.5 "), 12.5);
    EXPECT_EQ(numberIn("+3"), 3.0);
    EXPECT_EQ(numberIn("-1e2"), -100.0);
    for (const auto* text : {"", " ", "12,5", "12.5 m", "nan", "inf", "--"})
        EXPECT_EQ(numberIn(text), std::nullopt) << text;
}

TEST(Sports, AreKnownInTheWordsOfServices)
{
    EXPECT_EQ(sportFromWords("Run"), (Sport{"running", ""}));
    EXPECT_EQ(sportFromWords(" trail_running "), (Sport{"running", "trail"}));
    EXPECT_EQ(sportFromWords("Laufband"), (Sport{"running", "treadmill"}));
    EXPECT_EQ(sportFromWords("16").name, "swimming");
    EXPECT_EQ(sportFromWords("evening thing"), unknownSport);
}

} // namespace patella::exchange
