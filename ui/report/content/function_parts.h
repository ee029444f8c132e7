// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// What the knee can do: answers of two or three days side by side.
namespace patella::ui {

// Of the knee of the main complaint.
Section functionInFront(const Report& report, const Room& room, const Units& units);

void addFunctionCourses(Section& section, const Report& report, const Units& units); // of each knee

} // namespace patella::ui
