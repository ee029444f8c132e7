// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// Which habits go together with pain, and which were tested.
namespace patella::ui {

Section patternsInFront(const Report& report, const Room& room, const Units& units);
Section patternsInFull(const Report& report, const Units& units);

} // namespace patella::ui
