// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/front_parts.h"
#include "ui/report/paper/flow.h"
#include "ui/report/paper/sheet.h"

namespace patella::ui {

// Everything a physiotherapist reads in a minute, on one page: the drawing of the weeks gets the room that is
// left, and long lists go on further pages.
void layOutFrontPage(
    Sheet& sheet, const QRectF& page, const Report& report, const QString& name, const Flow::Noted& noted);

} // namespace patella::ui
