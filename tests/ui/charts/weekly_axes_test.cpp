// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>
#include <QSet>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/charts/weekly_axes.h"

namespace patella::ui {
namespace {

using namespace test;

QFontMetricsF metrics()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    return QFontMetricsF(font);
}

TEST(KilometreTicks, ReachTheHighestBarAndTheHighestLine)
{
    auto week
        = WeekWithPain{.load = aWeek(2026y / 11 / 16, kilometres(20)), .worst = {}, .worstNextMorning = {}};
    week.load.line = kilometres(47);
    const auto ticks = kilometreTicks(std::vector{week}, 5, QLocale::c());
    EXPECT_GE(ticks.back().at, 47);
    EXPECT_EQ(ticks.front().label, QStringLiteral("0"));
    EXPECT_EQ(ticks.back().label, QStringLiteral("50\u00a0km"));
}

TEST(KilometreTicks, AreThereForAWeekOfNothing)
{
    const auto week = WeekWithPain{.load = aWeek(2026y / 11 / 16, {}), .worst = {}, .worstNextMorning = {}};
    EXPECT_GE(kilometreTicks(std::vector{week}, 4, QLocale::c()).size(), 2U);
}

TEST(KilometreTicks, AreWrittenAsTheLocaleWritesNumbers)
{
    const auto week
        = WeekWithPain{.load = aWeek(2026y / 11 / 16, {900}), .worst = {}, .worstNextMorning = {}};
    const auto ticks = kilometreTicks(std::vector{week}, 5, QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(ticks[1].label, QStringLiteral("0,2"));
}

struct Span {
    const char* name;
    int weeks;
    double width;
};

class MonthTicks : public testing::TestWithParam<Span> { };

TEST_P(MonthTicks, NeverCrowdNorRepeat)
{
    const auto [name, weeks, width] = GetParam();
    for (const auto* language : {"en_GB", "de_DE", "fi_FI"}) {
        const QLocale locale(QString::fromLatin1(language));
        const auto ticks = monthTicks(2006y / 1 / 30, weeks, width / weeks, metrics(), locale);
        ASSERT_FALSE(ticks.empty());
        QSet<QString> seen;
        double free = -1e9;
        for (const auto& tick : ticks) {
            EXPECT_FALSE(seen.contains(tick.label)) << qPrintable(tick.label);
            seen.insert(tick.label);
            const auto month = tick.label.trimmed().split(QStringLiteral("<br>")).first();
            const double middle = tick.at * width / weeks;
            const double half = metrics().horizontalAdvance(month) / 2;
            EXPECT_GT(middle - half, free) << qPrintable(tick.label);
            free = middle + half;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Spans, MonthTicks,
    testing::Values(Span{"aWeek", 1, 700}, Span{"aMonth", 4, 700}, Span{"aQuarter", 12, 300},
        Span{"halfAYear", 26, 300}, Span{"aYear", 52, 700}, Span{"twoYears", 104, 400},
        Span{"twentyYears", 1044, 900}, Span{"twentyYearsNarrow", 1044, 60}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(MonthTicks, StandUnderTheWeekInWhichTheMonthBegins)
{
    const auto ticks = monthTicks(2026y / 8 / 31, 12, 20, metrics(), QLocale::c());
    ASSERT_EQ(ticks.size(), 3U); // no room for August beside September
    EXPECT_EQ(ticks[0].at, 1);
    EXPECT_TRUE(ticks[0].label.startsWith(QStringLiteral("Sep")));
    EXPECT_EQ(ticks[1].at, 5); // Monday, 5 October
}

TEST(MonthTicks, SayTheYearAtTheBeginningAndInJanuary)
{
    const auto ticks = monthTicks(2026y / 11 / 30, 12, 60, metrics(), QLocale::c());
    EXPECT_TRUE(ticks.front().label.contains(QStringLiteral("2026")));
    const bool january = std::any_of(ticks.begin(), ticks.end(),
        [](const Tick& tick) { return tick.label == QStringLiteral("Jan<br>2027 "); });
    EXPECT_TRUE(january);
}

} // namespace
} // namespace patella::ui
