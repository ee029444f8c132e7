// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/week_pain.h"

#include <algorithm>
#include <map>

namespace patella {

LocalDate dayOfTheRun(const PainNote& note)
{
    return note.moment == Moment::NextMorning ? daysAfter(note.date, -1) : note.date;
}

std::vector<PainOfDay> painOfDays(std::span<const Week> weeks, std::span<const PainNote> notes)
{
    if (weeks.empty())
        return {};
    const auto end = daysAfter(weeks.back().monday, daysOfAWeek);
    std::map<LocalDate, PainOfDay> days;
    for (const auto& note : notes) {
        const auto day = dayOfTheRun(note);
        if (day < weeks.front().monday || day >= end)
            continue;
        auto& pain = days.try_emplace(day, PainOfDay{day, {}, {}}).first->second;
        pain.worst = std::max<std::optional<Pain>>(pain.worst, note.score);
        if (note.moment == Moment::NextMorning)
            pain.nextMorning = std::max<std::optional<Pain>>(pain.nextMorning, note.score);
    }
    std::vector<PainOfDay> inOrder;
    for (const auto& [day, pain] : days)
        inOrder.push_back(pain);
    return inOrder;
}

void addPain(std::span<Week> weeks, std::span<const PainNote> notes)
{
    for (const auto& pain : painOfDays(weeks, notes)) {
        auto& week
            = weeks[static_cast<std::size_t>(daysBetween(weeks.front().monday, pain.day) / daysOfAWeek)];
        week.worst = std::max(week.worst, pain.worst);
        week.worstNextMorning = std::max(week.worstNextMorning, pain.nextMorning);
    }
}

std::vector<Week> weeksOf(const Log& log, LoadUnit unit, LocalDate today)
{
    auto weeks = judgedWeeks(log.runs, unit, today);
    addPain(weeks, log.painNotes);
    return weeks;
}

} // namespace patella
