// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// The scores of pain: by place and moment, on a drawing of both knees, by the zones of the pain rule.
namespace patella::ui {

Section painInFront(const Report& report, const Room& room, const Units& units);
Section painInFull(const Report& report, const Units& units);
Picture kneePicture(const Report& report);

} // namespace patella::ui
