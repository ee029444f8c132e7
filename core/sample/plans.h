// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/life.h"
#include "core/sample/training_plan.h"

#include <span>

namespace patella::sample {

// The runs she means to do: those of the last weeks as they were planned, and two weeks ahead.
void addPlans(Log& log, const Life& life, std::span<const WeekPlan> weeks, Chance& chance);

} // namespace patella::sample
