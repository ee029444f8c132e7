// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/words/plain.h"
#include "ui/words/back_test_words.h"

namespace patella::ui::words {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

RuleRecord aRecord(BackTestSays says, Proportion broken = {6, 12}, Proportion kept = {3, 30})
{
    return {.rule = Rule::NoWarmUp,
        .broken = broken,
        .kept = kept,
        .flares = 9,
        .leftOut = {0, 0, 0},
        .difference = broken.of > 0 && kept.of > 0 ? std::optional(differenceOf(broken, kept)) : std::nullopt,
        .says = says};
}

TEST(RulesInWords, GiveHitsAndFalseAlarmsWithTheirLimits)
{
    const auto words = inWords(aRecord(BackTestSays::MoreWhenBroken), QLocale::c());
    EXPECT_EQ(plain(words.title), "No run without a warm-up");
    EXPECT_EQ(plain(words.counts),
        "Broken 12 time(s): a flare began after 6 of them, 50 % (25 to 75); 6 false alarm(s). Kept 30 "
        "time(s): a flare still began after 3 of them, 10 % (3 to 26).");
    EXPECT_EQ(plain(words.difference), "Difference: 40 percentage points (95 % interval 11 to 65).");
    EXPECT_THAT(plain(words.verdict),
        HasSubstr("more often when this rule was broken. A link is not proof of cause."));
    EXPECT_THAT(plain(words.leftOut), IsEmpty());
}

TEST(RulesInWords, ShowNoDifferenceWhereTooLittleIsKnown)
{
    const auto words = inWords(aRecord(BackTestSays::TooFewFlares), QLocale::c());
    EXPECT_EQ(plain(words.verdict), "Only 9 flare(s) so far; at least five are needed to tell.");
    EXPECT_THAT(plain(words.difference), IsEmpty());
    EXPECT_EQ(plain(inWords(aRecord(BackTestSays::TooFewBroken, {0, 0}), QLocale::c()).counts),
        "Never broken. Kept 30 time(s): a flare still began after 3 of them, 10 % (3 to 26).");
}

TEST(RulesInWords, SayWhatWasLeftOutAndWhy)
{
    auto record = aRecord(BackTestSays::NoDifference);
    record.leftOut = {4, 2, 7};
    EXPECT_EQ(plain(inWords(record, QLocale::c()).leftOut),
        "Runs not counted: 4 that cannot be judged, 2 in or after a flare, 7 without an answer about the "
        "knee afterwards.");
    record.rule = Rule::TenPercent;
    EXPECT_THAT(plain(inWords(record, QLocale::c()).leftOut), HasSubstr("Weeks not counted: 4"));
}

TEST(RulesInWords, HaveATitleEach)
{
    for (const auto rule : everyRule) {
        auto record = aRecord(BackTestSays::NoDifference);
        record.rule = rule;
        EXPECT_FALSE(inWords(record, QLocale::c()).title.isEmpty());
    }
}

} // namespace
} // namespace patella::ui::words
