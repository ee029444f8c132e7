// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_view.h"

#include "core/load/breaks.h"
#include "core/load/daily_loads.h"
#include "ui/pages/load/load_page_words.h"
#include "ui/words/load_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

std::variant<std::monostate, Surface, int> hueOf(const PartName& name, int number)
{
    if (const auto* surface = std::get_if<Surface>(&name))
        return *surface;
    if (const auto* kind = std::get_if<RunKind>(&name))
        return static_cast<int>(*kind);
    if (const auto* intensity = std::get_if<Intensity>(&name))
        return static_cast<int>(*intensity);
    return std::holds_alternative<NotSaid>(name) ? notSaidHue : number;
}

LoadColumn columnOf(const JudgedWeek& week, int place)
{
    const auto amount = [&](std::optional<Load> load) {
        return load ? std::optional(words::amountIn(*load, week.unit)) : std::nullopt;
    };
    return {.monday = week.monday,
        .first = place,
        .weeks = 1,
        .pieces = {},
        .planned = 0,
        .line = amount(week.line),
        .strongLine = amount(week.strongLine),
        .provisional = week.provisional,
        .look = lookOf(week.state, week.inProgress),
        .inABreak = false,
        .spike = {},
        .hasRace = false,
        .worst = {},
        .worstNextMorning = {}};
}

void addParts(LoadSeries& series, const Log& log, const LoadChoice& choice, LocalDate today)
{
    int number = 0;
    for (const auto& part : loadParts(log.runs, choice.unit, choice.division, today)) {
        series.groups.push_back({words::of(part.name, log.shoes), hueOf(part.name, number++)});
        for (std::size_t week = 0; week < part.weeks.size(); ++week)
            series.weeks[week].pieces.push_back(words::amountIn(part.weeks[week], choice.unit));
    }
}

void addMarks(LoadSeries& series, const std::vector<WeekMarks>& marks)
{
    for (std::size_t week = 0; week < marks.size(); ++week) {
        series.weeks[week].hasRace = !marks[week].races.empty();
        for (const auto& spike : marks[week].spikes)
            series.weeks[week].spike = std::max(series.weeks[week].spike, std::optional(spike.band));
    }
}

void addBreaks(LoadSeries& series, const std::vector<JudgedWeek>& weeks)
{
    for (const auto& each : breaksIn(weeks)) {
        const int first = daysBetween(weeks.front().monday, each.monday) / 7;
        for (int week = first; week < first + each.weeks; ++week)
            series.weeks[static_cast<std::size_t>(week)].inABreak = true;
    }
}

// This week's plan stands on its bar, later weeks behind it.
void addPlans(LoadView& view)
{
    auto& weeks = view.series.weeks;
    for (const auto& week : view.coming) {
        if (week.monday != weeks.back().monday) {
            weeks.push_back(columnOf(week, static_cast<int>(weeks.size())));
            weeks.back().look = WeekLook::Usual; // nothing was run that could be judged
            weeks.back().pieces.assign(view.series.groups.size(), 0);
        }
        weeks.back().planned = std::max(0.0, words::amountIn(week.load, view.unit) - weeks.back().total());
    }
}

} // namespace

LoadView loadView(const Log& log, const LoadChoice& choice, LocalDate today)
{
    LoadView view{.unit = choice.unit,
        .weeks = judgedWeeks(log.runs, choice.unit, today),
        .marks = weekMarks(log.runs, today),
        .coming = plannedWeeks(log.runs, log.plannedRuns, choice.unit, today).weeks,
        .series
        = {.unit = words::unitOnAxis(choice.unit), .groups = {}, .weeks = {}, .days = {}, .rolling = {}}};
    auto& series = view.series;
    for (const auto& week : view.weeks)
        series.weeks.push_back(columnOf(week, static_cast<int>(series.weeks.size())));
    if (series.weeks.empty())
        return view;
    addParts(series, log, choice, today);
    addMarks(series, view.marks);
    addBreaks(series, view.weeks);
    addPain(series, log.painNotes);
    addPlans(view);
    if (choice.rolling) {
        const auto days = rollingSevenDays(dailyLoads(log.runs, choice.unit, today));
        series.rolling.assign(
            static_cast<std::size_t>(daysBetween(view.weeks.front().monday, days.first)), 0);
        for (const auto& day : days.days)
            series.rolling.push_back(words::amountIn(day, choice.unit));
    }
    return view;
}

} // namespace patella::ui
