// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"

namespace patella::ui {
namespace {

using namespace test;

struct TypedDay {
    const char* locale;
    const char* text;
    std::optional<LocalDate> expected;
};

void PrintTo(const TypedDay& day, std::ostream* stream) { *stream << day.locale << " \"" << day.text << '"'; }

class TypedDays : public testing::TestWithParam<TypedDay> {
protected:
    ~TypedDays() override { QLocale::setDefault(QLocale::c()); }
};

TEST_P(TypedDays, AreReadAsTheLocaleWritesThem)
{
    QLocale::setDefault(QLocale(QLatin1String(GetParam().locale)));
    DateField field(aDay, Needed::Yes);
    field.setText(QLatin1String(GetParam().text));
    EXPECT_EQ(field.date(), GetParam().expected);
    EXPECT_EQ(field.trouble().isEmpty(), GetParam().expected.has_value());
}

INSTANTIATE_TEST_SUITE_P(All, TypedDays,
    testing::Values(TypedDay{"de_DE", "3.11.2026", 2026y / 11 / 3},
        TypedDay{"de_DE", "3.11.", 2026y / 11 / 3}, TypedDay{"de_CH", "03.11.26", 2026y / 11 / 3},
        TypedDay{"en_US", "11/3/2026", 2026y / 11 / 3}, TypedDay{"en_GB", "3/11/2026", 2026y / 11 / 3},
        TypedDay{"en_US", "2026-11-03", 2026y / 11 / 3}, TypedDay{"de_DE", "24.12.", 2025y / 12 / 24},
        TypedDay{"de_DE", "29.2.", 2024y / 2 / 29}, TypedDay{"C", "3 Nov 2026", 2026y / 11 / 3},
        TypedDay{"de_DE", "30.2.2026", std::nullopt}, TypedDay{"en_US", "2/30/2026", std::nullopt},
        TypedDay{"en_US", "13/1/2026", std::nullopt}, TypedDay{"de_DE", "gestern früh", std::nullopt},
        TypedDay{"de_DE", "", std::nullopt}));

TEST(DateField, ShowsADaySoThatItReadsItAgain)
{
    for (const auto* locale : {"de_DE", "de_CH", "en_US", "en_GB", "fr_FR", "sv_SE", "C"}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        DateField field(aDay, Needed::Yes);
        for (const auto day : {aDay, LocalDate{1999y / 1 / 2}, LocalDate{2024y / 2 / 29}}) {
            field.setDate(day);
            EXPECT_EQ(field.date(), day) << locale << ' ' << qPrintable(field.text());
        }
    }
    QLocale::setDefault(QLocale::c());
}

TEST(DateField, MovesByADayWithTheArrowKeys)
{
    DateField field(aDay, Needed::Yes);
    field.setDate(2026y / 3 / 1);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.date(), (2026y / 2 / 28));
}

TEST(DateField, MayStayEmptyWhenTheDayIsNotNeeded)
{
    EXPECT_TRUE(DateField(aDay, Needed::No).trouble().isEmpty());
    EXPECT_FALSE(DateField(aDay, Needed::Yes).trouble().isEmpty());
}

TEST(DurationField, ShowsHowItWasReadWhenItIsLeft)
{
    DurationField field;
    QTest::keyClicks(&field, QStringLiteral("4230"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("42:30"));
    field.setText(QStringLiteral("12345"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("1:23:45"));
    field.setText(QStringLiteral("4275"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("4275")) << "what cannot be read stays";
}

TEST(MinutesField, CountsOnFromWhatIsSuggested)
{
    MinutesField field(300);
    field.suggest(10min);
    EXPECT_EQ(field.minutes(), std::nullopt);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.minutes(), 11min);
    field.suggest({});
    EXPECT_EQ(field.placeholderText(), words::dash());
    field.takeSuggestion();
    EXPECT_EQ(field.minutes(), std::nullopt);
}

TEST(ScoreField, KeepsAnElevenAsItWasTypedAndRefusesIt)
{
    ScoreField field;
    QTest::keyClicks(&field, QStringLiteral("11"));
    EXPECT_EQ(field.text(), QStringLiteral("11"));
    EXPECT_EQ(field.number(), std::nullopt);
    EXPECT_FALSE(field.trouble().isEmpty());
}

TEST(ScoreField, KnowsNoAnswerFromZero)
{
    ScoreField field;
    EXPECT_EQ(field.number(), std::nullopt);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.number(), 0);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.number(), std::nullopt);
    EXPECT_TRUE(field.trouble().isEmpty());
}

TEST(DistanceField, InMilesKeepsTheMetresOfARunThatNobodyTouches)
{
    DistanceField field({.locale = {}, .distance = DistanceUnit::Mile});
    field.setDistance(Distance{8234});
    EXPECT_EQ(field.text(), QStringLiteral("5.12"));
    EXPECT_EQ(field.distance(), Distance{8234});
    field.setText(QStringLiteral("5"));
    EXPECT_EQ(field.distance(), Distance{8047});
    field.setText(QStringLiteral("8 km"));
    EXPECT_EQ(field.distance(), kilometres(8));
}

struct TypedHours {
    const char* text;
    std::optional<int> minutes;
};

class HoursOfADay : public testing::TestWithParam<TypedHours> { };

TEST_P(HoursOfADay, ReadAsPeopleWriteThem)
{
    HoursField field;
    field.setText(QLatin1String(GetParam().text));
    const auto time = field.time();
    EXPECT_EQ(time ? std::optional(static_cast<int>(time->count())) : std::nullopt, GetParam().minutes);
}

INSTANTIATE_TEST_SUITE_P(All, HoursOfADay,
    testing::Values(TypedHours{"7:30", 450}, TypedHours{"7.5", 450}, TypedHours{"7,5", 450},
        TypedHours{"7", 420}, TypedHours{"45 min", 45}, TypedHours{"1h 5", 65}, TypedHours{"0", 0},
        TypedHours{"7:61", std::nullopt}, TypedHours{"long", std::nullopt}));

TEST(DecimalField, ReadsBothSignsAndKeepsThreeDecimals)
{
    DecimalField field;
    field.setText(QStringLiteral("12,5"));
    EXPECT_EQ(field.decimal(), Decimal{12'500});
    field.setText(QStringLiteral("-0.125"));
    EXPECT_EQ(field.decimal(), Decimal{-125});
    field.setText(QStringLiteral("1.2345"));
    EXPECT_FALSE(field.trouble().isEmpty());
    field.setDecimal(Decimal{71'500});
    EXPECT_EQ(field.text(), QStringLiteral("71.5"));
}

} // namespace
} // namespace patella::ui
