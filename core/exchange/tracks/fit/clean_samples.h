// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/tracks/fit/recording.h"

#include <vector>

namespace patella::exchange::fit {

// Takes out of the samples what cannot be: moments days away from the others and clocks that leap and come
// back where the file is damaged, and positions and distances that leap (core/exchange/format/jumps.h). The
// rest of such a sample stays. The remarks say what was taken out.
std::vector<Remark> cleanSamples(Recording& recording);

} // namespace patella::exchange::fit
