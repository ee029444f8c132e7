// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// Red flags: those that are ongoing on the first page, all of the period on further ones.
namespace patella::ui {

Section redFlagsInFront(const Report& report, const Room& room, const Units& units);
Section redFlagsInFull(const Report& report, const Units& units);

QString reasonsHeading();
Section reasonsInFront(
    const Report& report, const Room& room, const Units& units); // those that stand, in one sentence
Section reasonsInFull(const Report& report, const Units& units);

} // namespace patella::ui
