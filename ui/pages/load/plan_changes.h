// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/load_unit.h"
#include "core/log/log.h"
#include "ui/words/units.h"

#include <optional>
#include <vector>

namespace patella::ui {

// What to change so that a day holds just the runs typed, as in "8", "8 + 5" or "8.2 45:10". Runs keep what
// else they say; no text takes them all away. Empty: it cannot be understood.
std::optional<ChangeSet> planOfDay(
    const std::vector<PlannedRun>& planned, LocalDate day, const QString& text, DistanceUnit unit);

// As it can be typed back.
QString textOfDay(const std::vector<PlannedRun>& planned, LocalDate day, DistanceUnit unit);

// What to change so that the plan of a week stands in another one with this sum. Only what is planned from
// today on moves, and never to a day gone by; sums of another unit than distance and minutes stay.
struct PlanMove {
    LocalDate from; // Mondays
    LocalDate to;
    double factor; // of every distance or time
};
ChangeSet movedPlan(
    const std::vector<PlannedRun>& planned, const PlanMove& move, LoadUnit unit, LocalDate today);

} // namespace patella::ui
