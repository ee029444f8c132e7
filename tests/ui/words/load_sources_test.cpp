// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/ui/words/plain.h"
#include "ui/words/load_sources.h"
#include "ui/words/load_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {
namespace {

using testing::HasSubstr;

TEST(LoadSources, SayOfEachFigureWhatItIsWhoFoundItAndHowStrongItIs)
{
    using enum LoadFigure;
    for (const auto figure : {TenPercent, ThirtyPercent, SessionSpike, WeekToWeek, AcuteChronic,
             WeightedAverages, Monotony, EffortMinutes}) {
        const auto card = sourceOf(figure);
        for (const auto& text : {card.title, card.what, card.found, card.howStrong, card.reference})
            EXPECT_FALSE(text.isEmpty()) << qPrintable(card.title);
        for (const auto* word : {"diagnos", "caused by", "safe", "cure", "risk", "you have"})
            EXPECT_FALSE(
                (card.what + card.found + card.howStrong).contains(QLatin1String(word), Qt::CaseInsensitive))
                << word << " in " << qPrintable(card.title);
    }
}

TEST(LoadSources, GiveTheNumbersOfTheirStudies)
{
    EXPECT_THAT(plain(sourceOf(LoadFigure::TenPercent).found), HasSubstr("532 beginners"));
    EXPECT_THAT(plain(sourceOf(LoadFigure::TenPercent).found), HasSubstr("20.8 % and 20.3 %"));
    EXPECT_THAT(plain(sourceOf(LoadFigure::ThirtyPercent).found), HasSubstr("0.96 to 2.66"));
    EXPECT_THAT(plain(sourceOf(LoadFigure::SessionSpike).found), HasSubstr("5,205 runners"));
    EXPECT_THAT(plain(sourceOf(LoadFigure::SessionSpike).found), HasSubstr("1.64 times"));
}

TEST(AmountsOfLoad, AreSaidInTheirUnit)
{
    EXPECT_EQ(plain(amount({LoadUnit::Distance, 52'340}, plainEnglish)), "52.3 km");
    EXPECT_EQ(plain(amount({LoadUnit::Minutes, 45 * 60}, plainEnglish)), "45 min");
    EXPECT_EQ(plain(amount({LoadUnit::Minutes, 3599}, plainEnglish)), "1 h 0 min") << "rounded first";
    EXPECT_EQ(plain(amount({LoadUnit::Minutes, 320 * 60}, plainEnglish)), "5 h 20 min");
    EXPECT_EQ(plain(amount({LoadUnit::EffortMinutes, 1240 * 60}, Units{.locale = QLocale(QLocale::English)})),
        "1,240 effort-minutes");
    EXPECT_EQ(plain(percentAbove(1.304, plainEnglish)), "30 %");
}

TEST(AmountsOfLoad, FollowTheUnitOfDistances)
{
    EXPECT_EQ(
        plain(amount({LoadUnit::Distance, 16'093}, {.locale = QLocale::c(), .distance = DistanceUnit::Mile})),
        "10.0 mi");
}

TEST(PartsOfALoad, HaveTheNamesOfWhatTheyAre)
{
    const auto blue = newShoe("Blue");
    EXPECT_EQ(of(PartName(blue.id), {blue}), QStringLiteral("Blue"));
    EXPECT_EQ(of(PartName(blue.id), {}), QStringLiteral("a deleted pair"));
    EXPECT_EQ(of(PartName(NotSaid{}), {}), QStringLiteral("not recorded"));
    EXPECT_EQ(of(PartName(Intensity::Hard), {}), QStringLiteral("hard"));
    EXPECT_EQ(of(PartName(Surface::Trail), {}), of(Surface::Trail));
}

} // namespace
} // namespace patella::ui::words
