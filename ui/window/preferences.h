// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "ui/words/units.h"

#include <optional>

// How the runner wants to see numbers and weeks, kept over restarts.
namespace patella::ui {

// Applies what the runner chose, or what her country uses; called at the start of the program.
void applyPreferences();

void keep(words::DistanceUnit unit);
void keep(std::optional<Qt::DayOfWeek> firstDay); // nothing: that of the locale
std::optional<Qt::DayOfWeek> chosenFirstDay();

} // namespace patella::ui
