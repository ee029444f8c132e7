// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"

#include "core/report/main_complaint.h"

#include <algorithm>

namespace patella {

Period lastWeeks(int weeks, LocalDate today)
{
    return {.from = daysAfter(mondayOf(today), -7 * (weeks - 1)), .to = today};
}

std::optional<LocalDate> firstDayOf(const Log& log)
{
    std::optional<LocalDate> first;
    const auto meet = [&](LocalDate date) { first = first ? std::min(*first, date) : date; };
    for (const auto& run : log.runs)
        meet(run.when.date);
    for (const auto& note : log.painNotes)
        meet(note.date);
    return first;
}

Period wholeLog(const Log& log, LocalDate today)
{
    return {.from = std::min(firstDayOf(log).value_or(today), today), .to = today};
}

std::optional<Visit> lastVisit(const Log& log, LocalDate day)
{
    std::optional<Visit> last;
    for (const auto& visit : log.visits)
        if (visit.date < day && (!last || last->date <= visit.date))
            last = visit;
    return last;
}

std::optional<Period> sinceLastVisit(const Log& log, LocalDate today)
{
    const auto visit = lastVisit(log, today);
    return visit ? std::optional(Period{.from = daysAfter(visit->date, 1), .to = today}) : std::nullopt;
}

namespace {

// The usual weeks, and those before the main complaint.
Period usualPeriod(const Log& log, LocalDate today)
{
    auto period = lastWeeks(usualReportWeeks, today);
    const auto complaint = mainComplaint(log, today);
    if (complaint && daysBetween(complaint->date, today) <= mostDaysSinceVisit)
        period.from = std::min(period.from, mondayOf(daysAfter(complaint->date, -daysBeforeComplaint)));
    return period;
}

} // namespace

Period periodAskedFor(
    std::optional<LocalDate> from, std::optional<LocalDate> to, const Log& log, LocalDate today)
{
    if (!from && !to) {
        const auto sinceVisit = sinceLastVisit(log, today);
        const bool isUsual = sinceVisit && sinceVisit->days() >= fewestDaysSinceVisit
            && sinceVisit->days() <= mostDaysSinceVisit;
        return isUsual ? *sinceVisit : usualPeriod(log, today);
    }
    return {.from = from.value_or(std::min(wholeLog(log, today).from, to.value_or(today))),
        .to = to.value_or(today)};
}

} // namespace patella
