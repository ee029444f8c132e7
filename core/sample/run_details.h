// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/life.h"

namespace patella::sample {

// What the runner writes of her runs beyond what a watch knows: walking, warm-up, the slope of the road, how
// she felt. In the last months she writes more of it.
void describeRuns(Log& log, const Life& life, Chance& chance);

// A finished experiment with and without a warm-up on runs she did anyway: nothing comes of it, as nothing is
// planted.
void addExperiment(Log& log, const Life& life, Chance& chance);

} // namespace patella::sample
