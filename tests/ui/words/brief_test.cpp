// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/words/log_words.h"

namespace patella::ui::words {
namespace {

TEST(Brief, ShowsAShortNoteWholeInOneLine)
{
    EXPECT_EQ(brief("fog,\n  then sun"), QStringLiteral("fog, then sun"));
    EXPECT_EQ(brief(""), QString());
    EXPECT_EQ(brief(std::string(200, 'x')), QString(200, QLatin1Char('x')));
}

TEST(Brief, EndsALongNoteWithDots)
{
    EXPECT_EQ(brief(std::string(201, 'x')), QString(200, QLatin1Char('x')) + QChar(0x2026));
    std::string snow;
    for (int each = 0; each < 20'000'000 / 3; ++each)
        snow += "\u2603";
    EXPECT_EQ(brief(snow), QString(200, QChar(0x2603)) + QChar(0x2026)) << "no half letter";
}

} // namespace
} // namespace patella::ui::words
