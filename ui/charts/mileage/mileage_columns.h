// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mileage/mileage_weeks.h"

#include <optional>
#include <span>
#include <vector>

namespace patella::ui {

// What stands above one place of the time axis: a week, or the weeks of a month, whose amounts and means are
// those of a week and whose worst is that of all of them.
struct MileageColumn {
    int first; // its place on the time axis, in weeks
    int weeks;
    double amount; // in the unit that is asked for, of a week
    std::optional<double> amountOfFour;
    std::optional<double> mean;
    std::optional<double> painOfFour;
    std::optional<double> worst;
    std::optional<double> nextMorning;
    std::optional<double> worstMasked;
    bool painRose; // by two or more above the column before
    bool operator==(const MileageColumn&) const = default;
};

std::vector<MileageColumn> weekColumns(
    std::span<const MileageWeek> weeks, MileageUnit unit, double metresPerUnit);
std::vector<MileageColumn> monthColumns(
    std::span<const MileageWeek> weeks, MileageUnit unit, double metresPerUnit); // by their Mondays

} // namespace patella::ui
