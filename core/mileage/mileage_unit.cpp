// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mileage/mileage_unit.h"

#include <algorithm>

namespace patella {

std::optional<std::int64_t> amountOf(const RunEntry& run, MileageUnit unit)
{
    const auto& measured = run.measured;
    switch (unit) {
    case MileageUnit::Distance:
        return measured.distance ? std::optional(measured.distance->metres) : std::nullopt;
    case MileageUnit::Minutes:
        return measured.duration ? std::optional(std::int64_t{measured.duration->count()}) : std::nullopt;
    case MileageUnit::Descent:
        return measured.descent ? std::optional(measured.descent->metres) : std::nullopt;
    }
    return std::nullopt;
}

double inUnits(std::int64_t amount, MileageUnit unit, double metresPerUnit)
{
    constexpr double secondsPerMinute = 60;
    switch (unit) {
    case MileageUnit::Distance:
        return static_cast<double>(amount) / metresPerUnit;
    case MileageUnit::Minutes:
        return static_cast<double>(amount) / secondsPerMinute;
    case MileageUnit::Descent:
        break;
    }
    return static_cast<double>(amount);
}

MileageUnit usualUnit(std::span<const RunEntry> runs)
{
    const auto without = std::ranges::count_if(
        runs, [](const RunEntry& run) { return !amountOf(run, MileageUnit::Distance); });
    return 2 * without > std::ssize(runs) ? MileageUnit::Minutes : MileageUnit::Distance;
}

} // namespace patella
