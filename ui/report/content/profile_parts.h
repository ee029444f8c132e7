// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// What the runner chose to say about herself.
namespace patella::ui {

QStringList profileLines(const Report& report, const Room& room, const Units& units);
Section aboutTheRunner(const Report& report, const Units& units);

} // namespace patella::ui
