// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/week_pain.h"

#include <algorithm>

namespace patella {

LocalDate dayOfTheRun(const PainNote& note)
{
    return note.moment == Moment::NextMorning ? daysAfter(note.date, -1) : note.date;
}

std::vector<PainOfDay> painOfDays(std::span<const Week> weeks, std::span<const PainNote> notes)
{
    if (weeks.empty())
        return {};
    std::vector<PainOfDay> all(weeks.size() * daysOfAWeek, {.day = {}, .worst = {}, .nextMorning = {}});
    for (const auto& note : notes) {
        const auto day = dayOfTheRun(note);
        const auto place = daysBetween(weeks.front().monday, day);
        if (place < 0 || place >= static_cast<int>(all.size()))
            continue;
        auto& pain = all[static_cast<std::size_t>(place)];
        pain.day = day;
        pain.worst = std::max<std::optional<Pain>>(pain.worst, note.score);
        if (note.moment == Moment::NextMorning)
            pain.nextMorning = std::max<std::optional<Pain>>(pain.nextMorning, note.score);
    }
    std::erase_if(all, [](const PainOfDay& each) { return !each.worst; });
    return all;
}

void addPain(std::span<Week> weeks, std::span<const PainOfDay> days)
{
    for (const auto& pain : days) {
        auto& week
            = weeks[static_cast<std::size_t>(daysBetween(weeks.front().monday, pain.day) / daysOfAWeek)];
        week.worst = std::max(week.worst, pain.worst);
        week.worstNextMorning = std::max(week.worstNextMorning, pain.nextMorning);
    }
}

std::vector<Week> weeksOf(const Log& log, LoadUnit unit, LocalDate today)
{
    auto weeks = judgedWeeks(log.runs, unit, today);
    addPain(weeks, painOfDays(weeks, log.painNotes));
    return weeks;
}

} // namespace patella
