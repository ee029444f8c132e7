// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/words/units.h"

// What was run: weeks against their line, the months before, shoes, surfaces, every run.
namespace patella::ui {

Section totalsInFront(const Report& report, const Units& units);
Picture weeklyPicture(const Report& report, const Units& units);
Section weeksInFull(const Report& report, const Units& units);
Section historyInFull(const Report& report, const Units& units);

} // namespace patella::ui
