// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_series.h"

#include <QCoreApplication>

#include "ui/words/units.h"

#include <algorithm>
#include <map>
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

double inUnits(Distance distance) { return static_cast<double>(distance.metres) / words::metresPerUnit(); }

std::optional<double> inUnits(std::optional<Distance> distance)
{
    return distance ? std::optional(inUnits(*distance)) : std::nullopt;
}

bool isOff(const WeekWithPain& week) { return week.load.runs == 0 && !week.load.inProgress; }

} // namespace

double LoadColumn::total() const { return std::accumulate(pieces.begin(), pieces.end(), 0.0); }

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

void addPain(LoadSeries& series, std::span<const PainNote> notes)
{
    std::map<LocalDate, PainOfDay> days;
    for (const auto& note : notes) {
        const auto day = dayOfTheRun(note);
        auto& pain = days.try_emplace(day, PainOfDay{day, {}, {}}).first->second;
        pain.worst = std::max<std::optional<Pain>>(pain.worst, note.score);
        if (note.moment == Moment::NextMorning)
            pain.nextMorning = std::max<std::optional<Pain>>(pain.nextMorning, note.score);
    }
    const auto first = series.weeks.front().monday;
    for (const auto& [day, pain] : days) {
        const int since = daysBetween(first, day);
        if (since < 0 || static_cast<std::size_t>(since / daysOfAWeek) >= series.weeks.size())
            continue;
        auto& week = series.weeks[static_cast<std::size_t>(since / daysOfAWeek)];
        week.worst = std::max(week.worst, pain.worst);
        week.worstNextMorning = std::max(week.worstNextMorning, pain.nextMorning);
        series.days.push_back(pain);
    }
}

LoadSeries distanceSeries(std::span<const WeekWithPain> weeks)
{
    LoadSeries series{.unit = words::distanceUnitSign(),
        .groups = {{QCoreApplication::translate("WeeklyLegend", "Distance"), {}}},
        .weeks = {},
        .days = {},
        .rolling = {}};
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const auto& [load, worst, morning] = weeks[i];
        const bool offBefore = i > 0 && isOff(weeks[i - 1]);
        const bool offAfter = i + 1 < weeks.size() && isOff(weeks[i + 1]);
        series.weeks.push_back({.monday = load.monday,
            .first = static_cast<int>(i),
            .weeks = 1,
            .pieces = {inUnits(load.distance)},
            .planned = 0,
            .line = inUnits(load.line),
            .strongLine = {},
            .provisional = load.provisional,
            .look = lookOf(load.state, load.inProgress),
            .inABreak = isOff(weeks[i]) && (offBefore || offAfter),
            .spike = {},
            .hasRace = false,
            .worst = worst,
            .worstNextMorning = morning});
    }
    return series;
}

} // namespace patella::ui
