// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/life.h"

namespace patella::sample {

// What the runner says of a pain besides its score: where in the run it began, what it was like, how it went
// on; and in the last half year how the other knee was at the same run.
void describePains(Log& log, const Life& life, Chance& chance);

} // namespace patella::sample
