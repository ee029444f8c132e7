// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/tracks/fit/frame.h"
#include "tests/support/fit_writer.h"

namespace patella::exchange::fit {

using test::FitWriter;

TEST(FitChecksum, IsTheCommonCrc16) { EXPECT_EQ(checksum("123456789"), 0xBB3D); }

class FitHeaders : public testing::TestWithParam<int> { };

TEST_P(FitHeaders, LeadToTheMessages)
{
    const auto file = FitWriter().raw("messages").file(static_cast<std::uint8_t>(GetParam()));
    const auto [frames, stray] = framesIn(file);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_EQ(frames[0].messages, "messages");
    EXPECT_FALSE(frames[0].checksumWrong);
    EXPECT_FALSE(frames[0].cutOff);
    EXPECT_FALSE(stray);
}

INSTANTIATE_TEST_SUITE_P(Sizes, FitHeaders, testing::Values(12, 14));

TEST(FitFrames, AWrongChecksumIsSaidAndTheContentKept)
{
    auto file = FitWriter().raw("messages").file();
    file.back() = static_cast<char>(file.back() ^ 1);
    const auto [frames, stray] = framesIn(file);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_TRUE(frames[0].checksumWrong);
    EXPECT_EQ(frames[0].messages, "messages");
}

TEST(FitFrames, SeveralInARowAreAllFound)
{
    const auto [frames, stray] = framesIn(FitWriter().raw("one").file(12) + FitWriter().raw("two").file(14));
    ASSERT_EQ(frames.size(), 2U);
    EXPECT_EQ(frames[0].messages.size(), 3U);
    EXPECT_FALSE(frames[1].checksumWrong);
}

TEST(FitFrames, AFileThatEndsEarlyKeepsWhatItHas)
{
    const auto file = FitWriter().raw("messages").file();
    const auto cut = file.substr(0, file.size() - 6);
    const auto [frames, stray] = framesIn(cut);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_TRUE(frames[0].cutOff);
    EXPECT_EQ(frames[0].messages, "mess");
}

TEST(FitFrames, AFileThatLacksOnlyItsChecksumHasAllMessages)
{
    const auto file = FitWriter().raw("messages").file();
    const auto cut = file.substr(0, file.size() - 1);
    const auto [frames, stray] = framesIn(cut);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_TRUE(frames[0].cutOff);
    EXPECT_EQ(frames[0].messages, "messages");
}

TEST(FitFrames, ARecordingThatWasNeverClosedReachesToItsEnd)
{
    auto file = FitWriter().raw("messages").file();
    file.replace(4, 4, 4, '\0');
    file.resize(file.size() - 2);
    const auto [frames, stray] = framesIn(file);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_TRUE(frames[0].cutOff);
    EXPECT_EQ(frames[0].messages, "messages");
}

TEST(FitFrames, AHeaderLengthOfZeroIsGuessed)
{
    const std::string definition("\x40\x00\x00\x00\x00\x00", 6);
    for (const std::uint8_t size : {std::uint8_t{12}, std::uint8_t{14}}) {
        auto file = FitWriter().raw(definition).file(size);
        file[0] = '\0';
        const auto [frames, stray] = framesIn(file);
        ASSERT_EQ(frames.size(), 1U);
        EXPECT_EQ(frames[0].messages, definition) << int{size};
    }
}

TEST(FitFrames, BytesBehindTheLastAreNoticedUnlessTheyAreZeros)
{
    const auto file = FitWriter().raw("messages").file();
    EXPECT_TRUE(framesIn(file + "more").strayBytes);
    EXPECT_FALSE(framesIn(file + std::string(512, '\0')).strayBytes);
}

TEST(FitFrames, NothingElseIsFit)
{
    EXPECT_FALSE(beginsLikeFit(""));
    EXPECT_FALSE(beginsLikeFit("<?xml version=\"1.0\"?>"));
    EXPECT_TRUE(beginsLikeFit(FitWriter().file()));
}

} // namespace patella::exchange::fit
