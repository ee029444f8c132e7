// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/words/flare_words.h"

namespace patella::ui::words {
namespace {

Flare aFlare(Side knee)
{
    return {.knee = knee,
        .began = test::aDay,
        .moment = Moment::After,
        .lastSore = test::aDay,
        .peak = *Pain::of(5),
        .peakOn = test::aDay,
        .soreDays = 1,
        .over = false};
}

TEST(FlareWords, SayTheNumbersOfTheDefinition)
{
    const auto said = whatAFlareIs();
    for (const auto* part :
        {"a score of 4 or more", "at least 2 points above", "the 14 days before", "after 7 days"})
        EXPECT_TRUE(said.contains(QString::fromLatin1(part))) << part;
}

TEST(FlareWords, CountThoseOfEachKnee)
{
    EXPECT_EQ(countOf({}, QLocale::c()), QStringLiteral("Flares in this log: left knee 0, right knee 0."));
    const std::vector flares{aFlare(Side::Left), aFlare(Side::Right), aFlare(Side::Left)};
    EXPECT_EQ(
        countOf(flares, QLocale::c()), QStringLiteral("Flares in this log: left knee 2, right knee 1."));
}

} // namespace
} // namespace patella::ui::words
