// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mileage/mileage_weeks.h"
#include "ui/charts/mileage/mileage_chart.h"
#include "ui/words/units.h"

namespace patella::ui {

// Weeks in a row: what was run as bars above, how the knee was in a strip as high below. Weeks in which pain
// rose are tinted over both; where nothing was answered the lines have gaps. Months where weeks would be too
// thin.
struct MileageCourse {
    std::vector<MileageWeek> weeks;
    MileageUnit unit;
    QString sign; // of the unit: "km"
    Units units;
};

MileagePicture pictureOf(MileageCourse course, std::function<QString(std::span<const MileageWeek>)> words);

} // namespace patella::ui
