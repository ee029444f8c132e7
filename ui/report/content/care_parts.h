// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/words/units.h"

// The flares of the period, and what was done for the knee.
namespace patella::ui {

Section episodesInFull(const Report& report, const Units& units);
Section careInFull(const Report& report, const Units& units);

} // namespace patella::ui
