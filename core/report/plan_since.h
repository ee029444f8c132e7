// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/return_to_run.h"
#include "core/report/period.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

// What is followed on the last day of a stretch, and what became of it in these days.
struct PlanSince {
    std::optional<ReturnState> wayBack;
    std::optional<Limits> limits;
    int weeks; // from Monday on, that touch the days on which the limits were set
    int weeksOver; // of them, with more than the limit
    std::vector<std::string> notDone; // exercises that are followed and have no session
    bool operator==(const PlanSince&) const = default;
};

PlanSince planSince(const Log& log, Period days);

} // namespace patella
