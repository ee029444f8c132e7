// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_axes.h"

#include "ui/charts/round_steps.h"
#include "ui/convert.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int monthsOfAYear = 12;

// Months since the year 0.
int monthNumber(QDate date) { return date.year() * monthsOfAYear + date.month() - 1; }

struct MonthStart {
    int week;
    int month;
};

// Of the weeks of the window, and its first week whatever it is.
std::vector<MonthStart> monthStarts(LocalDate firstMonday, int from, int to)
{
    std::vector<MonthStart> starts;
    const auto monday = toQt(firstMonday);
    int before = monthNumber(monday.addDays(7 * (from - 1)));
    for (int week = from; week < to; ++week) {
        const int month = monthNumber(monday.addDays(7 * week));
        if (starts.empty() || month != before)
            starts.push_back({week, month});
        before = month;
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
    if (!starts.empty() && (kept.empty() || kept.front().week - starts.front().week >= apart))
        kept.insert(kept.begin(), starts.front());
    return kept;
}

bool allApart(const std::vector<MonthStart>& starts, int apart)
{
    return std::adjacent_find(starts.begin(), starts.end(), [=](const auto& a, const auto& b) {
        return b.week - a.week < apart;
    }) == starts.end();
}

double widestMonth(const QFontMetricsF& metrics, const QLocale& locale)
{
    double widest = metrics.horizontalAdvance(QStringLiteral("2088"));
    for (int month = 1; month <= monthsOfAYear; ++month)
        widest = std::max(
            widest, metrics.horizontalAdvance(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    return widest;
}

std::vector<Tick> mondayTicks(LocalDate firstMonday, int from, int to, const QLocale& locale)
{
    std::vector<Tick> ticks;
    for (int week = from; week < to; ++week) {
        const auto monday = daysAfter(firstMonday, 7 * week);
        auto label = words::dayAndMonth(monday, locale);
        if (week == from || toQt(monday).dayOfYear() <= 7)
            label += QLatin1Char('\n') + QString::number(int(monday.year()));
        ticks.push_back({static_cast<double>(week), label});
    }
    return ticks;
}

} // namespace

std::vector<Tick> amountTicks(double highest, int steps, const QString& unit, const QLocale& locale)
{
    const double reach = std::max(highest, 1.0);
    const double step = roundStep(reach / std::max(steps, 1));
    const int decimals = step < 1 ? 1 : 0;
    std::vector<Tick> ticks;
    for (int i = 0; ticks.empty() || ticks.back().at < reach * (1 - 1e-9); ++i)
        ticks.push_back({i * step, locale.toString(i * step, 'f', decimals)});
    ticks.back().label += QChar(QChar::Nbsp) + unit;
    return ticks;
}

std::vector<Tick> distanceTicks(double longest, int most, const Units& units)
{
    const auto steps = roundSteps(0, longest, most);
    const double step = steps.size() > 1 ? steps[1] : 1;
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    std::vector<Tick> ticks;
    for (const double each : steps)
        ticks.push_back({each, units.locale.toString(each, 'f', decimals)});
    if (!ticks.empty())
        ticks.back().label += QChar(QChar::Nbsp) + units.sign();
    return ticks;
}

std::vector<Tick> timeTicks(LocalDate firstMonday, LoadWindow window, double weekWidth,
    const QFontMetricsF& metrics, const QLocale& locale)
{
    const int from = static_cast<int>(std::floor(window.from + 0.25));
    const int to = static_cast<int>(std::ceil(window.to - 0.25));
    const double blank = metrics.horizontalAdvance(QStringLiteral("m"));
    if (metrics.horizontalAdvance(words::dayAndMonth(
            {std::chrono::year{2088}, std::chrono::September, std::chrono::day{28}}, locale))
            + blank
        <= weekWidth)
        return mondayTicks(firstMonday, from, to, locale);

    const double needed = widestMonth(metrics, locale) + blank;
    const int apart = static_cast<int>(std::ceil(needed / std::max(weekWidth, 1e-6)));
    const auto starts = monthStarts(firstMonday, from, to);
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
            label += QLatin1Char('\n') + QString::number(each.month / monthsOfAYear);
        ticks.push_back({static_cast<double>(each.week), label});
    }
    return ticks;
}

} // namespace patella::ui
