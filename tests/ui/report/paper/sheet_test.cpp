// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/report/locales.h"
#include "ui/report/paper/sheet.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(ASheetOfPaper, BreaksLinesBetweenWordsWhereTheWidestFits)
{
    const Sheet sheet(german);
    for (const auto& text : {QStringLiteral("im Lauf"), QStringLiteral("Schlimmster im Lauf"),
             QStringLiteral("bis zum Kopf"), QStringLiteral("vor dem Schlaf, fern vom Dorf")})
        for (const auto& type : {type::columnTitle, type::cell, type::heading})
            EXPECT_EQ(sheet.linesOf(text, sheet.widestWordOf(text, type), type).join(QLatin1Char(' ')), text);
}

TEST(ASheetOfPaper, KeepsANumberWithItsUnit)
{
    const Sheet sheet(german);
    const auto text = QStringLiteral("Asphalt 34 %, sonst 64 %; 31,7 km");
    for (double width = sheet.widestWordOf(text, type::cell); width < sheet.widthOf(text, type::cell);
        width += 1)
        for (const auto& line : sheet.linesOf(text, width, type::cell))
            EXPECT_FALSE(line.startsWith(QLatin1Char('%')) || line.startsWith(QLatin1String("km")))
                << qPrintable(line) << " in " << width;
}

} // namespace
} // namespace patella::ui
