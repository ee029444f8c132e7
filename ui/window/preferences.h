// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "ui/words/units.h"

#include <optional>

// How the runner wants to see numbers and weeks, kept over restarts.
namespace patella::ui {

// What was chosen, and where nothing was, what her country uses.
Units chosenUnits(const QLocale& country = {});

void keep(DistanceUnit unit);
void keep(std::optional<Qt::DayOfWeek> firstDay); // nothing: that of the locale

} // namespace patella::ui
