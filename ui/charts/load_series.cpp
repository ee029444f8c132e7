// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_series.h"

#include <QCoreApplication>

#include "core/load/breaks.h"
#include "ui/words/load_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

bool sameMonth(LocalDate a, LocalDate b) { return a.year() == b.year() && a.month() == b.month(); }

// The look that matters most to someone who sees the whole month.
int rank(WeekLook look)
{
    switch (look) {
    case WeekLook::Above30:
        return 4;
    case WeekLook::Above10:
        return 3;
    case WeekLook::SoFar:
        return 2;
    case WeekLook::Usual:
        return 1;
    case WeekLook::Lighter:
        return 0;
    }
    return 0;
}

std::optional<double> meanLine(std::span<const LoadColumn> weeks)
{
    double sum = 0;
    int lines = 0;
    for (const auto& week : weeks) {
        sum += week.line.value_or(0);
        lines += week.line ? 1 : 0;
    }
    return lines > 0 ? std::optional(sum / lines) : std::nullopt;
}

void add(const LoadColumn& week, LoadColumn& month)
{
    ++month.weeks;
    for (std::size_t i = 0; i < month.pieces.size(); ++i)
        month.pieces[i] += week.pieces[i];
    month.planned += week.planned;
    if (rank(week.look) > rank(month.look))
        month.look = week.look;
    month.inABreak = month.inABreak && week.inABreak;
    month.spike = std::max(month.spike, week.spike);
    month.hasRace = month.hasRace || week.hasRace;
    month.worst = std::max(month.worst, week.worst);
    month.worstNextMorning = std::max(month.worstNextMorning, week.worstNextMorning);
}

} // namespace

double LoadColumn::total() const { return std::accumulate(pieces.begin(), pieces.end(), 0.0); }

double LoadColumn::highest() const
{
    return std::max({total() + planned, line.value_or(0), strongLine.value_or(0)});
}

std::vector<LoadColumn> byMonth(std::span<const LoadColumn> weeks)
{
    std::vector<LoadColumn> months;
    for (const auto& week : weeks) {
        if (months.empty() || !sameMonth(months.back().monday, week.monday))
            months.push_back(week);
        else
            add(week, months.back());
    }
    for (auto& month : months) {
        month.line = meanLine(weeks.subspan(static_cast<std::size_t>(month.first - weeks.front().first),
            static_cast<std::size_t>(month.weeks)));
        month.strongLine.reset(); // two lines over thin bars hide them
        for (auto& piece : month.pieces)
            piece /= month.weeks;
        month.planned /= month.weeks;
    }
    return months;
}

double amountOf(Load load, const Units& units) { return inUnits(load, units.metres()); }

std::optional<double> amountOf(std::optional<Load> load, const Units& units)
{
    return load ? std::optional(amountOf(*load, units)) : std::nullopt;
}

LoadColumn columnOf(const Week& week, int place, const Units& units)
{
    return {.monday = week.monday,
        .first = place,
        .weeks = 1,
        .pieces = {},
        .planned = 0,
        .line = amountOf(week.line, units),
        .strongLine = {},
        .provisional = week.provisional,
        .look = lookOf(week.state, week.inProgress),
        .inABreak = false,
        .spike = {},
        .hasRace = false,
        .worst = week.worst,
        .worstNextMorning = week.worstNextMorning};
}

LoadSeries seriesOf(std::span<const Week> weeks, const Units& units)
{
    const bool byTime = !weeks.empty() && weeks.front().load.unit == LoadUnit::Minutes;
    LoadSeries series{.unit = {},
        .groups = {{byTime ? QCoreApplication::translate("WeeklyLegend", "Minutes")
                           : QCoreApplication::translate("WeeklyLegend", "Distance"),
            {}}},
        .weeks = {},
        .days = {},
        .rolling = {}};
    for (const auto& week : weeks) {
        series.unit = words::unitOnAxis(week.load.unit, units);
        series.weeks.push_back(columnOf(week, static_cast<int>(series.weeks.size()), units));
        series.weeks.back().pieces = {amountOf(week.load, units)};
    }
    for (const auto& each : breaksIn(weeks))
        for (int week = 0; week < each.weeks; ++week)
            series.weeks[static_cast<std::size_t>(daysBetween(weeks.front().monday, each.monday) / 7 + week)]
                .inABreak
                = true;
    return series;
}

} // namespace patella::ui
