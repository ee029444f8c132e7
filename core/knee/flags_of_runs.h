// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flag_rules.h"
#include "core/knee/run_scores.h"

#include <set>

namespace patella::red_flags {

// Signs that are counted from run to run, up to today.
Observed ofRuns(
    const Log& log, const std::set<PainNoteId>& masked, const ScoresOfKnees& scores, LocalDate today);

} // namespace patella::red_flags
