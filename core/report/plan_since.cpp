// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_since.h"

#include "core/plan/sessions.h"

#include <algorithm>

namespace patella {

namespace {

Distance runInWeek(const Log& log, LocalDate monday, LocalDate lastDay)
{
    Distance sum;
    for (const auto& run : log.runs)
        if (run.when.date >= monday && run.when.date < daysAfter(monday, 7) && run.when.date <= lastDay)
            sum += run.measured.distance.value_or(Distance{});
    return sum;
}

} // namespace

PlanSince planSince(const Log& log, Period days)
{
    PlanSince plan{.wayBack = returnToRun(log, days.to),
        .limits = limitsOn(log, days.to),
        .weeks = 0,
        .weeksOver = 0,
        .notDone = {}};
    if (plan.limits && plan.limits->mostInAWeek)
        for (auto monday = mondayOf(std::max(days.from, plan.limits->by.on)); monday <= days.to;
            monday = daysAfter(monday, 7)) {
            ++plan.weeks;
            if (runInWeek(log, monday, days.to) > *plan.limits->mostInAWeek)
                ++plan.weeksOver;
        }
    for (const auto& exercise : followedExercises(log, days.to)) {
        const bool isDone = std::ranges::any_of(sessionsOf(log, exercise, days.to),
            [&](const Session& session) { return days.contains(session.date); });
        if (!isDone && !exercise.name.empty())
            plan.notDone.push_back(exercise.name);
    }
    return plan;
}

} // namespace patella
