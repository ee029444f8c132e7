// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/accepting.h"

#include "core/plan/prescription.h"
#include "core/plan/return_to_run.h"

#include <algorithm>

namespace patella {

namespace {

bool isTheSame(const Programme& here, Programme set)
{
    set.id = here.id;
    set.walkPain = here.walkPain;
    set.stairsPain = here.stairsPain;
    return here == set;
}

bool isAWayBack(const Programme& programme) { return programme.kind == ProgrammeKind::ReturnToRun; }

} // namespace

ChangeSet accepting(const Log& log, const std::vector<Programme>& set, LocalDate today)
{
    const auto here = followedParts(log, today);
    const auto isHere = [&](const Programme& each) {
        return std::ranges::any_of(here, [&](const Programme& part) { return isTheSame(part, each); });
    };
    ChangeSet changeSet;
    for (const auto& part : here) {
        const bool stays
            = std::ranges::any_of(set, [&](const Programme& each) { return isTheSame(part, each); });
        const bool isReplaced
            = !part.setBy.empty() || (isAWayBack(part) && std::ranges::any_of(set, isAWayBack));
        if (stays || !isReplaced)
            continue;
        auto ended = part;
        ended.ended = today;
        changeSet.push_back(replaced(part, ended));
    }
    const auto wayBack = std::ranges::find_if(here, isAWayBack);
    for (auto each : set) {
        if (isHere(each))
            continue;
        if (isAWayBack(each) && wayBack != here.end()) {
            each.walkPain = wayBack->walkPain;
            each.stairsPain = wayBack->stairsPain;
        }
        changeSet.push_back(added(std::move(each)));
    }
    return changeSet;
}

std::vector<Programme> followedParts(const Log& log, LocalDate today)
{
    std::vector<Programme> parts;
    for (const auto kind : {ProgrammeKind::Limits, ProgrammeKind::ReturnToRun})
        if (auto part = followed(log, kind, today))
            parts.push_back(std::move(*part));
    for (auto& exercise : followedExercises(log, today))
        parts.push_back(std::move(exercise));
    return parts;
}

std::vector<Programme> partsToWrite(const Log& log, LocalDate today)
{
    auto parts = followedParts(log, today);
    const auto state = returnToRun(log, today);
    for (auto& part : parts)
        if (state && isAWayBack(part) && state->step > 1)
            part.step = Count::of(state->step);
    return parts;
}

std::string whoSet(const std::vector<Programme>& parts)
{
    const Programme* newest = nullptr;
    for (const auto& part : parts)
        if (!part.setBy.empty() && (!newest || part.date > newest->date))
            newest = &part;
    return newest ? newest->setBy : std::string();
}

} // namespace patella
