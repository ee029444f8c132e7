// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/prescription.h"

#include <algorithm>

namespace patella {

namespace {

Distance runInWeekOf(const Log& log, LocalDate day)
{
    const auto monday = mondayOf(day);
    Distance sum;
    for (const auto& run : log.runs)
        if (run.when.date >= monday && run.when.date <= day)
            sum += run.measured.distance.value_or(Distance{});
    return sum;
}

bool hasBeen(LocalDate check, const Log& log, LocalDate day)
{
    return check < day
        && std::ranges::any_of(
            log.visits, [&](const Visit& visit) { return visit.date >= check && visit.date <= day; });
}

} // namespace

SetBy setBy(const Programme& programme) { return {.name = programme.setBy, .on = programme.date}; }

// A part that ends is followed to the day before.
bool isFollowed(const Programme& programme, LocalDate day)
{
    return programme.date <= day && (!programme.ended || day < *programme.ended);
}

std::optional<Programme> followed(const Log& log, ProgrammeKind kind, LocalDate day)
{
    std::optional<Programme> last;
    for (const auto& each : log.programmes)
        if (each.kind == kind && isFollowed(each, day) && (!last || each.date >= last->date))
            last = each;
    return last;
}

std::vector<Programme> followedExercises(const Log& log, LocalDate day)
{
    std::vector<Programme> exercises;
    std::ranges::copy_if(log.programmes, std::back_inserter(exercises), [&](const Programme& each) {
        return each.kind != ProgrammeKind::ReturnToRun && each.kind != ProgrammeKind::Limits
            && isFollowed(each, day);
    });
    return exercises;
}

std::optional<Limits> limitsOn(const Log& log, LocalDate day)
{
    const auto set = followed(log, ProgrammeKind::Limits, day);
    if (!set)
        return std::nullopt;
    Limits limits{.by = setBy(*set),
        .mostInAWeek = set->mostInAWeek,
        .leftThisWeek = {},
        .passedBy = {},
        .ceiling = set->ceiling,
        .surfaces = set->surfaces && !set->surfaces->isEmpty() ? set->surfaces : std::nullopt,
        .nextCheck = set->nextCheck && !hasBeen(*set->nextCheck, log, day) ? set->nextCheck : std::nullopt,
        .notes = set->notes};
    if (set->mostInAWeek) {
        const auto run = runInWeekOf(log, day);
        limits.leftThisWeek = std::max(Distance{}, *set->mostInAWeek - run);
        if (run > *set->mostInAWeek)
            limits.passedBy = run - *set->mostInAWeek;
    }
    return limits;
}

} // namespace patella
