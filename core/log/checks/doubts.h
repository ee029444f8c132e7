// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <vector>

namespace patella {

// What may be right and is more likely a slip: asked about once, and kept when the runner says so.
enum class Doubt {
    SlowerThanAWalk, // over 20:00 min/km
    LikeAnotherRun, // the log has a run of that day as far and as long, and both do not say when they began
};

bool isSlowerThanAWalk(const RunMeasures& measured);

struct DoubtfulRun {
    Doubt doubt;
    RunEntry run;
    bool operator==(const DoubtfulRun&) const = default;
};

// Of the runs whose day or measures are new; what was kept once is not asked about again.
std::vector<DoubtfulRun> doubtsOf(const ChangeSet& changeSet, const std::vector<RunEntry>& runs);

} // namespace patella
