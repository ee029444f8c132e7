// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/planned_run.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui::words {

// All that is planned of a run, in one line: "8.0 km, easy, trail, “Blue”: with Ana".
QString plannedInFull(const PlannedRun& run, const std::vector<Shoe>& shoes, const Units& units);

} // namespace patella::ui::words
