// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_unit.h"

namespace patella {

double inUnits(Load load, double metresPerUnit)
{
    constexpr double secondsPerMinute = 60;
    return static_cast<double>(load.amount)
        / (load.unit == LoadUnit::Distance ? metresPerUnit : secondsPerMinute);
}

std::optional<Load> loadOf(const RunEntry& run, LoadUnit unit)
{
    if (unit == LoadUnit::Distance)
        return run.measured.distance ? std::optional(Load{unit, run.measured.distance->metres})
                                     : std::nullopt;
    if (!run.measured.duration || (unit == LoadUnit::EffortMinutes && !run.form.effort))
        return std::nullopt;
    return Load{unit,
        run.measured.duration->count() * (unit == LoadUnit::EffortMinutes ? run.form.effort->value() : 1)};
}

} // namespace patella
