// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/tracks/fit/message.h"
#include "tests/support/fit_writer.h"

#include <bit>

namespace patella::exchange::fit {

using test::FitField;
using test::FitType;
using test::FitWriter;

namespace {

// Copies, because a Message looks into the bytes.
struct CopiedMessage {
    std::uint16_t kind;
    std::optional<Timestamp> time;
    std::optional<double> first; // field 1
    std::string text;
};

struct Story {
    std::vector<CopiedMessage> messages;
    MessageStream::Ending ending;
};

Story read(const FitWriter& writer)
{
    MessageStream stream(writer.messages());
    std::vector<CopiedMessage> messages;
    while (const auto message = stream.next())
        messages.push_back(
            {message->kind, message->timestamp, message->number(1), std::string(message->text(1))});
    return {messages, stream.ending()};
}

} // namespace

struct Value {
    const char* name;
    FitType type;
    std::uint64_t written;
    std::optional<double> read;
};

class FitValues : public testing::TestWithParam<Value> { };

TEST_P(FitValues, AreReadInBothByteOrdersAndInvalidOnesAreAbsent)
{
    for (const auto order : {ByteOrder::LowFirst, ByteOrder::HighFirst}) {
        FitWriter writer(order);
        writer.message(20, {{1, GetParam().type, GetParam().written}});
        const auto story = read(writer);
        ASSERT_EQ(story.messages.size(), 1U);
        EXPECT_EQ(story.messages[0].kind, 20);
        EXPECT_EQ(story.messages[0].first, GetParam().read);
        EXPECT_EQ(story.ending, MessageStream::Ending::Complete);
    }
}

INSTANTIATE_TEST_SUITE_P(Types, FitValues,
    testing::Values(Value{"enumeration", FitType::Enum, 4, 4.0},
        Value{"noEnumeration", FitType::Enum, 0xFF, {}}, Value{"small", FitType::UInt8, 0, 0.0},
        Value{"noSmall", FitType::UInt8, 0xFF, {}}, Value{"below", FitType::Int8, 0xFB, -5.0},
        Value{"noBelow", FitType::Int8, 0x7F, {}}, Value{"word", FitType::UInt16, 0x1234, 4660.0},
        Value{"noWord", FitType::UInt16, 0xFFFF, {}}, Value{"signedWord", FitType::Int16, 0x8000, -32768.0},
        Value{"noSignedWord", FitType::Int16, 0x7FFF, {}},
        Value{"long", FitType::UInt32, 0x12345678, 305419896.0},
        Value{"noLong", FitType::UInt32, 0xFFFFFFFF, {}},
        Value{"signedLong", FitType::Int32, 0xFFFFFFFF, -1.0},
        Value{"noSignedLong", FitType::Int32, 0x7FFFFFFF, {}}, Value{"notZero", FitType::UInt16z, 7, 7.0},
        Value{"zero", FitType::UInt16z, 0, {}}, Value{"zeroByte", FitType::UInt8z, 0, {}},
        Value{"zeroLong", FitType::UInt32z, 0, {}},
        Value{"fraction", FitType::Float, std::bit_cast<std::uint32_t>(1.5F), 1.5},
        Value{"noFraction", FitType::Float, 0xFFFFFFFF, {}}, Value{"byte", FitType::Byte, 0xFF, {}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(FitMessages, AreSkippedWhenUnknownAndReadWhenRedefined)
{
    FitWriter writer;
    writer.message(0xFF00, {{77, FitType::UInt32, 5}, {78, FitType::UInt16, 5}});
    writer.message(20, {{1, FitType::UInt8, 1}});
    writer.define(20, {{1, FitType::UInt16, 0}}).values({{1, FitType::UInt16, 515}});
    const auto story = read(writer);
    ASSERT_EQ(story.messages.size(), 3U);
    EXPECT_EQ(story.messages[1].first, 1.0);
    EXPECT_EQ(story.messages[2].first, 515.0);
}

TEST(FitMessages, LeaveOutDeveloperFieldsByTheirSize)
{
    FitWriter writer;
    writer.define(20, {{1, FitType::UInt8, 0}}, 0, {3, 2});
    writer.values({{1, FitType::UInt8, 9}}).raw("abcde").values({{1, FitType::UInt8, 10}}).raw("abcde");
    const auto story = read(writer);
    ASSERT_EQ(story.messages.size(), 2U);
    EXPECT_EQ(story.messages[1].first, 10.0);
}

TEST(FitMessages, KeepSeveralLocalTypesApart)
{
    FitWriter writer;
    writer.define(20, {{1, FitType::UInt8, 0}}, 0).define(21, {{1, FitType::UInt16, 0}}, 15);
    writer.values({{1, FitType::UInt8, 1}}, 0).values({{1, FitType::UInt16, 300}}, 15);
    const auto story = read(writer);
    ASSERT_EQ(story.messages.size(), 2U);
    EXPECT_EQ(story.messages[1].kind, 21);
    EXPECT_EQ(story.messages[1].first, 300.0);
}

TEST(FitMessages, CompressedTimesRollOverEvery32Seconds)
{
    const std::vector<FitField> value{{1, FitType::UInt8, 1}};
    const Timestamp start = 1'000'000'029; // 29 in its last five bits
    ASSERT_EQ(start & 0x1FU, 29U);
    FitWriter writer;
    writer.message(20, {{253, FitType::UInt32, start}}, 1).define(20, value);
    writer.valuesAfter(30, value).valuesAfter(30, value).valuesAfter(1, value).valuesAfter(0, value);
    const auto story = read(writer);
    ASSERT_EQ(story.messages.size(), 5U);
    EXPECT_EQ(story.messages[1].time, start + 1);
    EXPECT_EQ(story.messages[2].time, start + 1);
    EXPECT_EQ(story.messages[3].time, start + 4);
    EXPECT_EQ(story.messages[4].time, start + 35);
}

TEST(FitMessages, StopWhereNoDefinitionWasGiven)
{
    FitWriter writer;
    writer.message(20, {{1, FitType::UInt8, 1}}).values({{1, FitType::UInt8, 2}}, 7);
    const auto story = read(writer);
    EXPECT_EQ(story.messages.size(), 1U);
    EXPECT_EQ(story.ending, MessageStream::Ending::Unreadable);
}

TEST(FitMessages, StopInTheMiddleOfACutMessage)
{
    FitWriter whole;
    whole.message(20, {{1, FitType::UInt8, 1}}).values({{1, FitType::UInt8, 2}});
    FitWriter cut;
    cut.raw(whole.messages().substr(0, whole.messages().size() - 1));
    const auto story = read(cut);
    EXPECT_EQ(story.messages.size(), 1U);
    EXPECT_EQ(story.ending, MessageStream::Ending::CutOff);
}

TEST(FitMessages, TakeAFieldOfABrokenSizeAsBytes)
{
    FitWriter writer;
    writer.raw(std::string("\x40\x00\x00\x14\x00\x02\x01\x03\x86\x02\x01\x02", 12)); // a word of three bytes
    writer.raw(std::string("\x00"
                           "abc"
                           "\x07",
        5));
    const auto story = read(writer);
    ASSERT_EQ(story.messages.size(), 1U);
    EXPECT_EQ(story.messages[0].first, std::nullopt);
}

TEST(FitMessages, ReadTextsThatNobodyEnded)
{
    FitWriter writer;
    writer.raw(std::string("\x40\x00\x00\x0C\x00\x01\x01\x03\x07", 9)).raw(std::string("\x00Run", 4));
    EXPECT_EQ(read(writer).messages.at(0).text, "Run");
}

} // namespace patella::exchange::fit
