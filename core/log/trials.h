// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <vector>

namespace patella {

// The runs of an experiment by their number within it.
std::vector<RunEntry> trialsOf(const SelfExperiment& experiment, const Log& log);

// The experiment goes; its runs stay and belong to none.
ChangeSet removing(const SelfExperiment& experiment, const Log& log);

} // namespace patella
