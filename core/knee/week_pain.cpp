// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/week_pain.h"

#include <algorithm>
#include <utility>

namespace patella {

LocalDate dayOfTheRun(const PainNote& note)
{
    return note.moment == Moment::NextMorning ? daysAfter(note.date, -1) : note.date;
}

namespace {

// The days of some weeks.
class DaysOfWeeks {
public:
    explicit DaysOfWeeks(std::span<const Week> weeks)
        : m_first(weeks.empty() ? LocalDate{} : weeks.front().monday)
        , m_days(weeks.size() * daysOfAWeek, {.day = {}, .worst = {}, .nextMorning = {}})
    {
    }

    void add(const PainNote& note)
    {
        const auto day = dayOfTheRun(note);
        const auto place = daysBetween(m_first, day);
        if (place < 0 || place >= static_cast<int>(m_days.size()))
            return;
        auto& pain = m_days[static_cast<std::size_t>(place)];
        pain.day = day;
        pain.worst = std::max<std::optional<Pain>>(pain.worst, note.score);
        if (note.moment == Moment::NextMorning)
            pain.nextMorning = std::max<std::optional<Pain>>(pain.nextMorning, note.score);
    }

    std::vector<PainOfDay> answered() &&
    {
        std::erase_if(m_days, [](const PainOfDay& each) { return !each.worst; });
        return std::move(m_days);
    }

private:
    LocalDate m_first;
    std::vector<PainOfDay> m_days;
};

} // namespace

std::vector<PainOfDay> painOfDays(std::span<const Week> weeks, std::span<const PainNote> notes)
{
    DaysOfWeeks days(weeks);
    for (const auto& note : notes)
        days.add(note);
    return std::move(days).answered();
}

std::vector<PainOfDay> painOfDays(std::span<const Week> weeks, std::span<const PainNote* const> notes)
{
    DaysOfWeeks days(weeks);
    for (const auto* note : notes)
        days.add(*note);
    return std::move(days).answered();
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
