// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/words/units.h"

namespace patella::ui {

// What the knee checks say: stairs, squatting, sitting, signs, swelling, stiffness.
Section dailyLifeInFull(const Report& report, const Units& units);

} // namespace patella::ui
