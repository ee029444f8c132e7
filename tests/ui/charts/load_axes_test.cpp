// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/charts/load_axes.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

QFontMetricsF metrics()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    return QFontMetricsF(font);
}

TEST(AmountTicks, ReachTheHighestAmountAndCarryTheUnitThere)
{
    const auto ticks = amountTicks(47, 5, QStringLiteral("km"), QLocale::c());
    EXPECT_GE(ticks.back().at, 47);
    EXPECT_EQ(ticks.front().label, QStringLiteral("0"));
    EXPECT_EQ(ticks.back().label, QStringLiteral("50\u00a0km"));
}

TEST(AmountTicks, EndAtARoundAmountThatIsReachedExactly)
{
    EXPECT_EQ(amountTicks(50, 5, QStringLiteral("km"), QLocale::c()).back().at, 50);
}

TEST(AmountTicks, AreThereForNothing)
{
    EXPECT_GE(amountTicks(0, 4, QStringLiteral("km"), QLocale::c()).size(), 2U);
}

TEST(AmountTicks, AreWrittenAsTheLocaleWritesNumbers)
{
    const auto ticks = amountTicks(0.9, 5, QStringLiteral("km"), QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(ticks[1].label, QStringLiteral("0,2"));
}

struct Span {
    const char* name;
    int weeks;
    double width;
};

class TimeTicks : public testing::TestWithParam<Span> { };

TEST_P(TimeTicks, NeverCrowd)
{
    const auto [name, weeks, width] = GetParam();
    for (const auto* language : {"en_GB", "de_DE", "fi_FI"}) {
        const QLocale locale(QString::fromLatin1(language));
        const LoadWindow window{0, static_cast<double>(weeks)};
        const auto ticks = timeTicks(2006y / 1 / 30, window, width / weeks, metrics(), locale);
        ASSERT_FALSE(ticks.empty());
        double free = -1e9;
        for (const auto& tick : ticks) {
            const auto month = tick.label.split(QLatin1Char('\n')).first();
            const double middle = tick.at * width / weeks;
            const double half = metrics().horizontalAdvance(month) / 2;
            EXPECT_GT(middle - half, free) << qPrintable(tick.label);
            free = middle + half;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Spans, TimeTicks,
    testing::Values(Span{"aWeek", 1, 700}, Span{"aMonth", 4, 700}, Span{"aQuarter", 12, 300},
        Span{"halfAYear", 26, 300}, Span{"aYear", 52, 700}, Span{"twoYears", 104, 400},
        Span{"twentyYears", 1044, 900}, Span{"twentyYearsNarrow", 1044, 60}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(DistanceTicks, SayHalfAKilometreWhereTheyStandAtOne)
{
    const auto labelsUpTo = [](double longest, int most) {
        std::string labels;
        for (const auto& tick : distanceTicks(longest, most, {.locale = QLocale::c()}))
            labels += tick.label.simplified().toStdString() + '|';
        return labels;
    };
    EXPECT_EQ(labelsUpTo(1.06, 3), "0.0|0.5|1.0 km|");
    EXPECT_EQ(labelsUpTo(0.09, 3), "0.00|0.05 km|");
    EXPECT_EQ(labelsUpTo(12, 6), "0|2|4|6|8|10|12 km|");
    EXPECT_EQ(labelsUpTo(0, 6), "");
}

TEST(TimeTicks, StandUnderTheWeekInWhichTheMonthBegins)
{
    const auto ticks = timeTicks(2026y / 8 / 31, {0, 12}, 20, metrics(), QLocale::c());
    ASSERT_EQ(ticks.size(), 3U); // no room for August beside September
    EXPECT_EQ(ticks[0].at, 1);
    EXPECT_TRUE(ticks[0].label.startsWith(QStringLiteral("Sep")));
    EXPECT_EQ(ticks[1].at, 5); // Monday, 5 October
}

TEST(TimeTicks, SayTheYearAtTheBeginningAndInJanuary)
{
    const auto ticks = timeTicks(2026y / 11 / 30, {0, 24}, 30, metrics(), QLocale::c());
    EXPECT_TRUE(ticks.front().label.contains(QStringLiteral("2026")));
    const bool january = std::any_of(ticks.begin(), ticks.end(),
        [](const Tick& tick) { return tick.label == QStringLiteral("Jan\n2027"); });
    EXPECT_TRUE(january);
}

TEST(TimeTicks, AreTheMondaysWhenThereIsRoomForThem)
{
    const auto ticks = timeTicks(2026y / 11 / 2, {1, 5}, 150, metrics(), QLocale::c());
    ASSERT_EQ(ticks.size(), 4U);
    EXPECT_EQ(ticks[0].label, QStringLiteral("9 Nov\n2026"));
    EXPECT_EQ(ticks[3].label, QStringLiteral("30 Nov"));
}

} // namespace
} // namespace patella::ui
