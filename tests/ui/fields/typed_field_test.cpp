// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/fields/fields.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(NumberField, StepsWithTheArrowKeysAndStaysOnItsScale)
{
    NumberField field(2, 4);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.number(), 2) << "begins at the lowest";
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.number(), 4);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.number(), 2);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_TRUE(field.text().isEmpty()) << "below the lowest is not noted";
}

TEST(NumberField, BeginsAtZeroWhereTheScaleGoesBelow)
{
    NumberField field(-40, 50);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.number(), 0);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.number(), -1);
}

TEST(NumberField, StepsOverNothingThatItCannotRead)
{
    NumberField field(0, 10);
    field.setText(QStringLiteral("many"));
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.text(), QStringLiteral("many"));
}

TEST(NumberField, SelectsWhatItSteppedToSoThatTypingReplacesIt)
{
    NumberField field(0, 10);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClicks(&field, QStringLiteral("7"));
    EXPECT_EQ(field.number(), 7);
}

TEST(NumberField, LeavesAltAndControlArrowsToTheWindow)
{
    NumberField field(0, 10);
    field.setNumber(5);
    QTest::keyClick(&field, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(field.number(), 5);
}

struct TypedNumber {
    const char* text;
    std::optional<int> number;
};

class WholeNumbers : public testing::TestWithParam<TypedNumber> { };

TEST_P(WholeNumbers, AreReadAndNothingElse)
{
    NumberField field(0, 300);
    field.setText(QLatin1String(GetParam().text));
    EXPECT_EQ(field.number(), GetParam().number);
    EXPECT_EQ(field.trouble().isEmpty(), GetParam().number.has_value());
}

INSTANTIATE_TEST_SUITE_P(Of, WholeNumbers,
    testing::Values(TypedNumber{"0", 0}, TypedNumber{" 12 ", 12}, TypedNumber{"300", 300},
        TypedNumber{"301", std::nullopt}, TypedNumber{"-1", std::nullopt}, TypedNumber{"1.5", std::nullopt},
        TypedNumber{"1,5", std::nullopt}, TypedNumber{"99999999999", std::nullopt},
        TypedNumber{"ten", std::nullopt}));

struct TypedClock {
    const char* text;
    std::optional<TimeOfDay> time;
};

class ClockTimes : public testing::TestWithParam<TypedClock> { };

TEST_P(ClockTimes, AreReadWithOneOrTwoDigits)
{
    ClockField field;
    field.setText(QLatin1String(GetParam().text));
    EXPECT_EQ(field.time(), GetParam().time);
    EXPECT_EQ(field.trouble().isEmpty(), GetParam().time.has_value());
}

INSTANTIATE_TEST_SUITE_P(Of, ClockTimes,
    testing::Values(TypedClock{"6:05", TimeOfDay{6h + 5min}}, TypedClock{"06:05", TimeOfDay{6h + 5min}},
        TypedClock{" 18:30 ", TimeOfDay{18h + 30min}}, TypedClock{"0:00", TimeOfDay{0h}},
        TypedClock{"23:59:59", TimeOfDay{23h + 59min + 59s}}, TypedClock{"24:00", std::nullopt},
        TypedClock{"12:60", std::nullopt}, TypedClock{"half six", std::nullopt}));

TEST(ClockField, ShowsSecondsOnlyWhereThereAreSome)
{
    ClockField field;
    field.setTime(TimeOfDay{18h + 30min});
    EXPECT_EQ(field.text(), QStringLiteral("18:30"));
    field.setTime(TimeOfDay{18h + 30min + 5s});
    EXPECT_EQ(field.text(), QStringLiteral("18:30:05"));
}

TEST(MassField, WeighsNothingBelowZero)
{
    MassField field;
    field.setText(QStringLiteral("-1"));
    EXPECT_EQ(field.mass(), std::nullopt);
    EXPECT_FALSE(field.trouble().isEmpty());
    field.setText(QStringLiteral("0"));
    EXPECT_EQ(field.mass(), Mass{0});
    EXPECT_TRUE(field.trouble().isEmpty());
}

TEST(MinutesField, CountsMinutesAndKnowsNoneFromZero)
{
    MinutesField field(mostMinutesOfAWarmUp);
    EXPECT_EQ(field.minutes(), std::nullopt);
    field.setMinutes(0min);
    EXPECT_EQ(field.text(), QStringLiteral("0"));
    field.setMinutes(std::nullopt);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST(DistanceField, SaysInWhichUnitItAsks)
{
    const DistanceField kilometres(Units{});
    const DistanceField miles(Units{.distance = DistanceUnit::Mile});
    EXPECT_EQ(kilometres.placeholderText(), QStringLiteral("km"));
    EXPECT_EQ(miles.placeholderText(), QStringLiteral("mi"));
}

} // namespace
} // namespace patella::ui
