// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/plans.h"

#include "core/log/blank.h"
#include "core/sample/shoe_rack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::sample {

namespace {

constexpr int weeksPlannedBack = 5;
constexpr int weeksPlannedAhead = 2;
constexpr double mostAWeek = 38; // kilometres

struct PlannedDay {
    int dayOfWeek;
    double share; // of the week
    RunKind kind;
};

constexpr std::array days{PlannedDay{1, 0.22, RunKind::Easy}, PlannedDay{3, 0.28, RunKind::Tempo},
    PlannedDay{6, 0.5, RunKind::Long}};

void addPlan(Log& log, LocalDate date, const PlannedDay& day, double kilometresOfWeek, Chance& chance)
{
    auto run = blank<PlannedRun>();
    run.id = seededId<PlannedRunId>(date, chance);
    run.date = date;
    run.distance = kilometres(std::lround(kilometresOfWeek * day.share));
    run.kind = day.kind;
    if (day.kind == RunKind::Long) {
        run.surface = SurfaceMix::only(Surface::Gravel);
        run.notes = "Gravel loop, as Lena said";
    }
    log.plannedRuns.push_back(std::move(run));
}

} // namespace

void addPlans(Log& log, const Life& life, std::span<const WeekPlan> weeks, Chance& chance)
{
    const int current = static_cast<int>(weeks.size()) - 1;
    for (int week = current - weeksPlannedBack; week <= current + weeksPlannedAhead; ++week) {
        const auto& plan = weeks[static_cast<std::size_t>(std::min(week, current))];
        const double growth = week > current ? 1 + 0.04 * (week - current) : 1;
        for (const auto& day : days)
            addPlan(log, life.day(week, day.dayOfWeek), day, std::min(mostAWeek, plan.kilometres * growth),
                chance);
    }
}

} // namespace patella::sample
