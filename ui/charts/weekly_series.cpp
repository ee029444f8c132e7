// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_series.h"

#include <algorithm>

namespace patella::ui {

namespace {

} // namespace

LocalDate dayOfTheRun(const PainNote& note)
{
    return note.moment == Moment::NextMorning ? daysAfter(note.date, -1) : note.date;
}

std::vector<WeekWithPain> weeklySeries(std::span<const WeekLoad> weeks, std::span<const PainNote> notes)
{
    std::vector<WeekWithPain> series;
    for (const auto& week : weeks)
        series.push_back({.load = week, .worst = std::nullopt, .worstNextMorning = std::nullopt});
    if (series.empty())
        return series;
    const auto first = series.front().load.monday;
    for (const auto& note : notes) {
        const int days = daysBetween(first, dayOfTheRun(note));
        const auto index = static_cast<std::size_t>(days / daysOfAWeek);
        if (days < 0 || index >= series.size())
            continue;
        // An answer outranks none: an empty optional is less than any score.
        series[index].worst = std::max<std::optional<Pain>>(series[index].worst, note.score);
        if (note.moment == Moment::NextMorning)
            series[index].worstNextMorning
                = std::max<std::optional<Pain>>(series[index].worstNextMorning, note.score);
    }
    return series;
}

std::span<const WeekWithPain> latest(std::span<const WeekWithPain> weeks, std::size_t count)
{
    return weeks.last(std::min(count, weeks.size()));
}

} // namespace patella::ui
