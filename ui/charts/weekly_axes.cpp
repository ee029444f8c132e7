// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_axes.h"

#include "ui/convert.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int monthsOfAYear = 12;

double highestDistance(std::span<const WeekWithPain> weeks)
{
    Distance highest{};
    for (const auto& week : weeks)
        highest = std::max({highest, week.load.distance, week.load.line.value_or(Distance{})});
    return static_cast<double>(highest.metres) / words::metresPerUnit();
}

double roundStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= atLeast)
            return factor * power;
    return 10 * power;
}

// Months since the year 0.
int monthNumber(QDate date) { return date.year() * monthsOfAYear + date.month() - 1; }

struct MonthStart {
    int week;
    int month;
};

std::vector<MonthStart> monthStarts(LocalDate firstMonday, int weeks)
{
    std::vector<MonthStart> starts;
    const auto monday = toQt(firstMonday);
    for (int week = 0; week < weeks; ++week) {
        const int month = monthNumber(monday.addDays(7 * week));
        if (starts.empty() || month != starts.back().month)
            starts.push_back({week, month});
    }
    return starts;
}

// Every so many months, by the calendar; the first week too if it does not press against the next.
std::vector<MonthStart> everyFew(const std::vector<MonthStart>& starts, int months, int apart)
{
    std::vector<MonthStart> kept;
    for (std::size_t i = 1; i < starts.size(); ++i)
        if (starts[i].month % months == 0)
            kept.push_back(starts[i]);
    if (!starts.empty() && (kept.empty() || kept.front().week >= apart))
        kept.insert(kept.begin(), starts.front());
    return kept;
}

bool allApart(const std::vector<MonthStart>& starts, int apart)
{
    return std::adjacent_find(starts.begin(), starts.end(), [=](const auto& a, const auto& b) {
        return b.week - a.week < apart;
    }) == starts.end();
}

double widestLabel(const QFontMetricsF& metrics, const QLocale& locale)
{
    double widest = metrics.horizontalAdvance(locale.toString(QDate(2088, 1, 1), QStringLiteral("yyyy")));
    for (int month = 1; month <= monthsOfAYear; ++month)
        widest = std::max(
            widest, metrics.horizontalAdvance(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    return widest;
}

} // namespace

std::vector<Tick> kilometreTicks(std::span<const WeekWithPain> weeks, int steps, const QLocale& locale)
{
    const double highest = std::max(highestDistance(weeks), 1.0);
    const double step = roundStep(highest / std::max(steps, 1));
    const int decimals = step < 1 ? 1 : 0;
    std::vector<Tick> ticks;
    for (int i = 0; ticks.empty() || ticks.back().at < highest; ++i)
        ticks.push_back({i * step, locale.toString(i * step, 'f', decimals)});
    ticks.back().label += QChar(QChar::Nbsp) + words::distanceUnitSign();
    return ticks;
}

std::vector<Tick> monthTicks(
    LocalDate firstMonday, int weeks, double weekWidth, const QFontMetricsF& metrics, const QLocale& locale)
{
    const double needed = widestLabel(metrics, locale) + metrics.horizontalAdvance(QStringLiteral("m"));
    const int apart = static_cast<int>(std::ceil(needed / std::max(weekWidth, 1e-6)));
    const auto starts = monthStarts(firstMonday, weeks);
    std::vector<MonthStart> kept;
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 600}) {
        kept = everyFew(starts, months, apart);
        if (allApart(kept, apart))
            break;
    }
    std::vector<Tick> ticks;
    for (const auto& each : kept) {
        const int month = each.month % monthsOfAYear + 1;
        auto label = locale.standaloneMonthName(month, QLocale::ShortFormat);
        if (month == 1 || ticks.empty())
            label += QStringLiteral("<br>") + QString::number(each.month / monthsOfAYear);
        // Blanks at the end are not seen, but keep the same month of two years apart.
        const auto sameMonth = each.month / monthsOfAYear - kept.front().month / monthsOfAYear;
        ticks.push_back({static_cast<double>(each.week), label + QString(sameMonth, QLatin1Char(' '))});
    }
    return ticks;
}

} // namespace patella::ui
