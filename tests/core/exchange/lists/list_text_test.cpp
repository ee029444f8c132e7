// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/column_words.h"
#include "core/exchange/lists/list_text.h"
#include "tests/support/activities.h"

namespace patella::exchange {
namespace {

using namespace std::string_literals;

std::string utf16(const std::string& ascii, bool bigEndian, bool marked)
{
    std::string bytes = !marked ? "" : bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char each : ascii)
        bytes += bigEndian ? std::string{'\0', each} : std::string{each, '\0'};
    return bytes;
}

struct Encoded {
    const char* name;
    std::string bytes;
};

class EncodedLists : public testing::TestWithParam<Encoded> { };

TEST_P(EncodedLists, AreReadWhateverWroteThem)
{
    const auto run = test::onlyActivityIn(GetParam().bytes);
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 8200);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2710);
}

INSTANTIATE_TEST_SUITE_P(All, EncodedLists,
    testing::Values(Encoded{"utf16LittleEndian",
                        utf16("Date\tDistance (km)\tTime\r\n2026-11-03\t8.2\t0:45:10\r\n", false, true)},
        Encoded{
            "utf16BigEndian", utf16("Date\tDistance (km)\tTime\r\n2026-11-03\t8.2\t0:45:10\r\n", true, true)},
        Encoded{
            "utf16WithoutAMark", utf16("Date,Distance (km),Time\n2026-11-03,8.2,0:45:10\n", false, false)},
        Encoded{"utf8WithAMark",
            "\xEF\xBB\xBF"
            "Datum;Distanz;Dauer\n03.11.2026;8,2;0:45:10\n"},
        Encoded{
            "utf8WithOneBadByte", "Fecha;Distância (km);Duración;Notas\n03/11/2026;8,2;0:45:10;caf\xE9\n"},
        Encoded{"windows1252",
            "Date;Distance (km);Dur\xE9"
            "e\n03/11/2026;8,2;0:45:10\n"},
        Encoded{"windows1250", "Data;Odleg\xB3o\x9C\xE6;Czas\n2026-11-03;8,2;0:45:10\n"},
        Encoded{"mac",
            "Date;Distance (km);Dur\x8E"
            "e\r03/11/2026;8,2;0:45:10\r"},
        Encoded{"gb18030", "\xC8\xD5\xC6\xDA,\xBE\xE0\xC0\xEB,\xCA\xB1\xBC\xE4\n2026-11-03,8.2,0:45:10\n"},
        Encoded{"decomposed",
            "Date;Distance (km);Dure\xCC\x81"
            "e\n03/11/2026;8,2;0:45:10\n"},
        Encoded{"separatorLine", "sep=;\nDate;Distance (km);Time\n2026-11-03;8,2;0:45:10\n"},
        Encoded{"upright", "Date|Distance (km)|Time\n2026-11-03|8.2|0:45:10\n"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ListText, KeepsWordsBesideABadByte)
{
    EXPECT_EQ(listText("Stra\xC3\x9F"
                       "e caf\xE9"),
        "Straße café");
    EXPECT_EQ(listText("\xFF\xFE"
                       "a\0\x00\xD8"
                       "b\0"s),
        "a?b");
}

TEST(ListText, JoinsTheHalvesOfACharacter)
{
    EXPECT_EQ(listText("\xFF\xFE\x3D\xD8\x00\xDE"s), "\xF0\x9F\x98\x80") << "U+1F600";
    EXPECT_EQ(listText("\xFE\xFF\xD8\x3D\xDE\x00"s), "\xF0\x9F\x98\x80");
    EXPECT_EQ(listText("\xFE\xFF\xD8\x00\xDC\x00"s), "\xF0\x90\x80\x80") << "the first of them";
    EXPECT_EQ(listText("\xFE\xFF\xDB\xFF\xDF\xFF"s), "\xF4\x8F\xBF\xBF") << "the last";
    EXPECT_EQ(listText("\xFE\xFF\0a\xDC\x00"s), "a?") << "a second half alone";
    EXPECT_EQ(listText("\xFE\xFF\0a\xD8\x3D"s), "a?") << "a first half at the end";
    EXPECT_EQ(listText("\xFE\xFF\xD8\x3D\0a"s), "?a");
}

TEST(FoldedWords, CompareEqualHoweverTheyAreWritten)
{
    EXPECT_EQ(foldedWords("  Średnie_Tętno "), "srednie tetno");
    EXPECT_EQ(foldedWords("DURÉE\xC2\xA0(H)"), "duree (h)");
    EXPECT_EQ(foldedWords("Größe"), "grosse");
    EXPECT_EQ(foldedWords("РАССТОЯНИЕ"), "расстояние");
    EXPECT_EQ(foldedWords("距离"), "距离");
}

TEST(ColumnWords, AreFoldedAndMeanOneThingEach)
{
    std::map<std::string_view, ListColumn> seen;
    for (const auto& [column, words] : columnWords())
        for (const auto word : words) {
            EXPECT_EQ(foldedWords(word), word);
            EXPECT_TRUE(seen.emplace(word, column).second) << word;
        }
}

} // namespace
} // namespace patella::exchange
