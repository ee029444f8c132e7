// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// What the runner complains of and asks, and what was said of it so far.
namespace patella::ui {

Section complaintInFront(const Report& report, const Room& room, const Units& units);
Section questionInFront(const Report& report, const Room& room, const Units& units);

Section complaintsInFull(const Report& report, const Units& units);
Section questionInFull(const Report& report, const Units& units);
Section goalInFull(const Report& report, const Units& units);
Section visitsInFull(const Report& report, const Units& units);

} // namespace patella::ui
