// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/words/units.h"

namespace patella::ui {

// The distance run in each pair of shoes and on each surface.
Section shoesAndSurfaces(const Report& report, const Units& units);

// A table of all runs, latest first.
Section everyRun(const Report& report, const Units& units);

} // namespace patella::ui
