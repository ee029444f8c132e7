// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

namespace patella::ui {

// What changed since the last visit or, without one, in the last four weeks.
Section changeInFront(const Report& report, const Room& room, const Units& units);

// What was said then and what was done since, whole.
Section saidInFront(const Report& report, const Room& room, const Units& units); // at the last visit
Section changeInFull(const Report& report, const Units& units);

} // namespace patella::ui
