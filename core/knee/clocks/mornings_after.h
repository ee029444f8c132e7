// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/run_clocks.h"
#include "core/statistics/proportion.h"

#include <optional>
#include <span>

namespace patella {

// How the mornings after some runs were against before the run.
struct MorningsAfter {
    int runs;
    Proportion worse; // by a point or more, of the runs with both scores
    std::optional<double> medianRise; // empty: none of them has both
    bool operator==(const MorningsAfter&) const = default;
};

MorningsAfter morningsAfter(std::span<const RunClocks* const> runs);

} // namespace patella
