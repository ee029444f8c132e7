// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/sample/chance.h"
#include "core/sample/training_plan.h"

namespace patella::sample {

// What the runner would write down of one session, without shoe and knee: surface, times, effort, weather,
// heart rate, with the gaps real people leave.
RunEntry runAsWritten(const Session& session, LocalDate date, Chance& chance);

} // namespace patella::sample
