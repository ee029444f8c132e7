// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/store/packing/packed_row.h"

#include <limits>

namespace patella {
namespace {

using namespace std::string_literals;

std::string packed(const std::vector<Plain>& values)
{
    PackedRow row;
    for (std::size_t place = 1; place < values.size(); ++place)
        row.put(place, viewOf(values[place]));
    return row.bytes();
}

Plain anyPlain()
{
    const auto text = *rc::gen::arbitrary<std::string>();
    const auto number = *rc::gen::arbitrary<std::int64_t>();
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return {};
    case 1:
        return number;
    case 2:
        return number % 300;
    case 3:
        return "20" + std::to_string(10 + (number & 63)) + "-0" + std::to_string(number & 7) + "-1"
            + std::to_string(number & 7);
    default:
        return text;
    }
}

RC_GTEST_PROP(PackedRows, ComeBackAsTheyWere, ())
{
    std::vector<Plain> values(*rc::gen::inRange<std::size_t>(1, 60));
    for (std::size_t place = 1; place < values.size(); ++place)
        values[place] = anyPlain();
    RC_ASSERT(unpackedRow(packed(values), values.size()) == values);
}

RC_GTEST_PROP(PackedRows, AreReadOrRefusedWhateverTheBytes, (const std::string& bytes))
{
    if (const auto values = unpackedRow("\xa1\x01"s + bytes, 3))
        RC_ASSERT(values->size() == 3U);
}

TEST(PackedRow, HoldsOnlyWhatIsSaid)
{
    EXPECT_EQ(packed({{}, {}, Plain(std::int64_t{7}), Plain(""s)}), "\xa2\x02\x07\x03\x60"s);
    EXPECT_EQ(packed({{}}), "\xa0"s);
}

TEST(PackedRow, KeepsAKeyAsItsBytesAndADayAsANumber)
{
    const auto key = "01a1f877-5a4a-7dc9-b120-028091cd509c"s;
    EXPECT_EQ(packed({{}, Plain(key)}),
        "\xa1\x01\x50\x01\xa1\xf8\x77\x5a\x4a\x7d\xc9\xb1\x20\x02\x80\x91\xcd\x50\x9c"s);
    EXPECT_EQ(packed({{}, Plain("2026-11-30"s)}), "\xa1\x01\xd8\x64\x19\x51\x33"s);
}

struct Number {
    std::int64_t number;
    std::string bytes;
};

class PackedNumbers : public testing::TestWithParam<Number> { };

TEST_P(PackedNumbers, TakeTheFewestBytes)
{
    const std::vector<Plain> values{{}, Plain(GetParam().number)};
    EXPECT_EQ(packed(values), "\xa1\x01"s + GetParam().bytes);
    EXPECT_EQ(unpackedRow(packed(values), 2), values);
}

INSTANTIATE_TEST_SUITE_P(AtTheirBounds, PackedNumbers,
    testing::Values(Number{0, "\0"s}, Number{23, "\x17"}, Number{24, "\x18\x18"}, Number{255, "\x18\xff"},
        Number{256, "\x19\x01\0"s}, Number{65'535, "\x19\xff\xff"}, Number{65'536, "\x1a\0\x01\0\0"s},
        Number{4'294'967'296, "\x1b\0\0\0\x01\0\0\0\0"s}, Number{-1, "\x20"}, Number{-24, "\x37"},
        Number{-25, "\x38\x18"},
        Number{std::numeric_limits<std::int64_t>::min(), "\x3b\x7f\xff\xff\xff\xff\xff\xff\xff"}));

class NoPackedRows : public testing::TestWithParam<std::string> { };

TEST_P(NoPackedRows, AreRefused) { EXPECT_EQ(unpackedRow(GetParam(), 3), std::nullopt); }

INSTANTIATE_TEST_SUITE_P(OfThreeColumns, NoPackedRows,
    testing::Values(""s, "{"s, "\xa1"s, "\xa1\x01"s, "\xa0\0"s, // nothing, JSON, cut, cut, more behind
        "\xa1\0\x07"s, "\xa1\x03\x07"s, "\xa2\x02\x07\x01\x07"s, "\xa2\x01\x07\x01\x07"s, // its place
        "\xa4\x01\x07\x02\x07"s, "\xa1\x01\x62\x61"s, "\xa1\x01\x5f"s, // more, longer, without an end
        "\xa1\x01\x7b\xff\xff\xff\xff\xff\xff\xff\xff\x61"s, "\xa1\x01\x41\x61"s, // a key of one byte
        "\xa1\x01\x1b\xff\xff\xff\xff\xff\xff\xff\xff"s, "\xa1\x01\xf6"s, "\xa1\x01\x80"s, // null, a list
        "\xa1\x01\xd8\x64\x61\x31"s, "\xa1\x01\xd8\x65\x01"s, // a day of text, another tag
        "\xa1\x01\xd8\x64\x1b\x7f\xff\xff\xff\xff\xff\xff\xff"s));

TEST(PackedRow, KnowsAKeyOnlyByItsOwnForm)
{
    const auto key = "01a1f877-5a4a-7dc9-b120-028091cd509c"s;
    ASSERT_TRUE(keyBytes(key));
    EXPECT_EQ(keyBytes(key)->size(), 16U);
    EXPECT_EQ(keyText(*keyBytes(key)), key);
    EXPECT_EQ(keyBytes("01A1F877-5A4A-7DC9-B120-028091CD509C"), std::nullopt);
    EXPECT_EQ(keyBytes(key + "0"), std::nullopt);
}

} // namespace
} // namespace patella
