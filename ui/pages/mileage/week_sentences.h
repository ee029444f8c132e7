// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/mileage/mileage_weeks.h"
#include "ui/words/units.h"

namespace patella::ui::words {

QString signOf(MileageUnit unit, const Units& units); // "km", "min", "m"

// What one week says, or the weeks of a month.
QStringList weeksInLines(std::span<const MileageWeek> weeks, MileageUnit unit, const Units& units);

} // namespace patella::ui::words
