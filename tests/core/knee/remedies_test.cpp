// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/remedies.h"
#include "tests/support/builders.h"

#include <array>

namespace patella {
namespace {

using namespace test;

CareNote ice(int daysAgo, std::optional<int> before, std::optional<int> dayAfter)
{
    auto note = aCareNote(Care::Ice, daysAfter(aDay, -daysAgo));
    note.name = {};
    note.painBefore = before ? Pain::of(*before) : std::nullopt;
    note.painDayAfter = dayAfter ? Pain::of(*dayAfter) : std::nullopt;
    return note;
}

TEST(Remedies, CompareTheKneeADayLaterWithBefore)
{
    const auto uses
        = remedyUses(std::vector{ice(9, 5, 2), ice(5, 4, 4), ice(5, 1, 2), ice(2, 3, {}), ice(1, {}, 0)});
    ASSERT_EQ(uses.size(), 1U);
    const auto& use = uses.front();
    EXPECT_EQ(use.times, 5);
    EXPECT_EQ(use.days, 4);
    EXPECT_EQ(use.compared, 3);
    EXPECT_EQ(use.better, 1);
    EXPECT_EQ(use.same, 1);
    EXPECT_EQ(use.worse, 1);
    EXPECT_EQ(use.medianChange, 0);
    EXPECT_EQ(use.first, daysAfter(aDay, -9));
    EXPECT_EQ(use.last, daysAfter(aDay, -1));
    EXPECT_FALSE(use.masks);
}

TEST(Remedies, CallAPointMoreWorseAndAPointLessBetter)
{
    const auto counts = [](int before, int dayAfter) {
        const auto use = remedyUses(std::vector{ice(1, before, dayAfter)}).front();
        return std::array{use.better, use.same, use.worse};
    };
    EXPECT_EQ(counts(4, 3), (std::array{1, 0, 0}));
    EXPECT_EQ(counts(4, 4), (std::array{0, 1, 0}));
    EXPECT_EQ(counts(4, 5), (std::array{0, 0, 1}));
}

TEST(Remedies, SayNothingOfAnEffectNobodyNoted)
{
    EXPECT_EQ(remedyUses(std::vector{ice(1, 3, {})}).front().medianChange, std::nullopt);
    EXPECT_TRUE(remedyUses({}).empty());
}

TEST(Remedies, AreKeptApartByNameTheMostFrequentFirst)
{
    auto squat = aCareNote(Care::Strength);
    squat.name = "Squat";
    auto bridge = squat;
    bridge.name = "Bridge";
    auto pill = aCareNote(Care::Painkiller);
    pill.name = {};
    const auto uses = remedyUses(std::vector{pill, squat, bridge, squat});
    ASSERT_EQ(uses.size(), 3U);
    EXPECT_EQ(uses[0].name, "Squat");
    EXPECT_EQ(uses[0].times, 2);
    EXPECT_EQ(uses[1].name, "Bridge");
    EXPECT_TRUE(uses[2].masks);
}

} // namespace
} // namespace patella
