// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/mornings_after.h"

#include "core/statistics/quantile.h"

namespace patella {

MorningsAfter morningsAfter(std::span<const RunClocks* const> runs)
{
    MorningsAfter after{.runs = static_cast<int>(runs.size()), .worse = {0, 0}, .medianRise = {}};
    std::vector<int> rises;
    for (const auto* clocks : runs)
        if (const auto rise = clocks->riseTo(Moment::NextMorning)) {
            rises.push_back(*rise);
            after.worse.hits += *rise > 0 ? 1 : 0;
        }
    after.worse.of = static_cast<int>(rises.size());
    after.medianRise = medianOf(rises);
    return after;
}

} // namespace patella
