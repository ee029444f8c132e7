// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_view.h"

#include "core/load/daily_loads.h"
#include "core/load/planned_weeks.h"
#include "core/mileage/mileage_weeks.h"
#include "ui/words/load_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

std::variant<std::monostate, Surface, PainLevel, int> hueOf(const PartName& name, int number)
{
    if (const auto* level = std::get_if<PainLevel>(&name))
        return *level;
    if (const auto* surface = std::get_if<Surface>(&name))
        return *surface;
    if (const auto* kind = std::get_if<RunKind>(&name))
        return static_cast<int>(*kind);
    if (const auto* intensity = std::get_if<Intensity>(&name))
        return static_cast<int>(*intensity);
    return std::holds_alternative<NotSaid>(name) ? notSaidHue : number;
}

// The 30 % line, long runs and races.
void addMarks(LoadView& view)
{
    auto& series = view.series;
    const auto& weeks = view.weeks;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        auto& column = series.weeks[i];
        column.strongLine = amountOf(weeks[i].strongLine, view.units);
        column.hasRace = !weeks[i].races.empty();
        for (const auto& spike : weeks[i].spikes)
            column.spike = std::max(column.spike, std::optional(spike.band));
    }
}

// Parts instead of whole bars.
void divide(LoadView& view, const Log& log, const LoadChoice& choice, LocalDate today)
{
    auto& series = view.series;
    series.groups.clear();
    for (auto& week : series.weeks)
        week.pieces.clear();
    int number = 0;
    std::vector<PainNote> notes;
    if (choice.division == Division::Pain)
        for (const auto* note : kneeNotes(log, Side::Both, today).counted)
            notes.push_back(*note);
    for (const auto& part : loadParts(log.runs, choice.unit, choice.division, today, notes)) {
        series.groups.push_back({words::of(part.name, log.shoes), hueOf(part.name, number++)});
        for (std::size_t week = 0; week < part.weeks.size(); ++week)
            series.weeks[week].pieces.push_back(amountOf(part.weeks[week], view.units));
    }
}

// This week's plan stands on its bar, later weeks behind it.
void addPlans(LoadView& view)
{
    auto& weeks = view.series.weeks;
    for (const auto& week : view.coming) {
        if (week.monday != weeks.back().monday) {
            weeks.push_back(columnOf(week, static_cast<int>(weeks.size()), view.units));
            weeks.back().strongLine = amountOf(week.strongLine, view.units);
            weeks.back().look = WeekLook::Usual; // nothing was run that could be judged
            weeks.back().pieces.assign(view.series.groups.size(), 0);
        }
        weeks.back().planned = std::max(0.0, amountOf(week.load, view.units) - weeks.back().total());
    }
}

} // namespace

LoadView loadView(const Log& log, const LoadChoice& choice, LocalDate today, const Units& units)
{
    LoadView view{.unit = choice.unit,
        .units = units,
        .weeks = weeksOf(log, choice.unit, today),
        .coming = plannedWeeks(log.runs, log.plannedRuns, choice.unit, today),
        .series = {}};
    auto& series = view.series = seriesOf(view.weeks, units);
    if (series.weeks.empty())
        return view;
    divide(view, log, choice, today);
    addMarks(view);
    series.days = painOfDays(view.weeks, log.painNotes);
    addPlans(view);
    if (choice.rolling) {
        const auto days = rollingSevenDays(dailyLoads(log.runs, choice.unit, today));
        series.rolling.assign(
            static_cast<std::size_t>(daysBetween(view.weeks.front().monday, days.first)), 0);
        for (const auto& day : days.days)
            series.rolling.push_back(amountOf(day, units));
    }
    return view;
}

} // namespace patella::ui
