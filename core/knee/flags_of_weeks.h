// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flag_rules.h"
#include "core/knee/run_scores.h"

#include <set>

namespace patella::red_flags {

// Signs that take weeks to show. Each is looked for on every Sunday that is over by today.
Observed ofWeeks(
    const Log& log, const std::set<PainNoteId>& masked, const ScoresOfKnees& scores, LocalDate today);

} // namespace patella::red_flags
