// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/month_axis.h"

#include <QFontMetricsF>

#include "ui/convert.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

std::vector<Tick> ticksOfMonths(
    const Plot& plot, const std::vector<std::chrono::year_month>& months, double width, const QLocale& locale)
{
    const QFontMetricsF metrics(plot.style().font);
    QStringList names;
    double widest = 1;
    for (const auto month : months) {
        names << locale.toString(toQt(LocalDate{month / std::chrono::day{1}}), QStringLiteral("MMM yy"));
        widest = std::max(widest, metrics.horizontalAdvance(names.back()));
    }
    const double widthOfAMonth = width / static_cast<double>(std::max(months.size(), fewestMonthPlaces));
    const auto step = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(1.4 * widest / widthOfAMonth)));
    const double beyond = std::max(0.0, (widest - widthOfAMonth) / 2);
    const auto last = names.size() < static_cast<qsizetype>(fewestMonthPlaces)
        ? names.size() - 1
        : names.size() - 1 - static_cast<qsizetype>(std::ceil(beyond / widthOfAMonth));
    std::vector<Tick> ticks;
    for (auto month = last; month >= 0; month -= step)
        ticks.push_back({static_cast<double>(month), names[month]});
    std::ranges::reverse(ticks);
    return ticks;
}

std::vector<Tick> monthsOfDays(
    const Plot& plot, LocalDate from, LocalDate to, double width, const QLocale& locale)
{
    std::vector<std::pair<double, LocalDate>> months;
    for (auto day = from; day <= to; day = daysAfter(day, 1))
        if (unsigned(day.day()) == 1)
            months.emplace_back(daysBetween(from, day), day);
    const double widest
        = 1.4 * QFontMetricsF(plot.style().font).horizontalAdvance(QStringLiteral("MMM 8888"));
    const auto room = std::max<std::size_t>(1, static_cast<std::size_t>(width / widest));
    const auto step = std::max<std::size_t>(1, (months.size() + room - 1) / room);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < months.size(); i += step)
        ticks.push_back({months[i].first,
            locale.toString(toQt(months[i].second),
                i == 0 || step > 1 || unsigned(months[i].second.month()) == 1 ? QStringLiteral("MMM yyyy")
                                                                              : QStringLiteral("MMM"))});
    return ticks;
}

} // namespace patella::ui
