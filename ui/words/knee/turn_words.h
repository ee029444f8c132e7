// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/changes/turning_points.h"
#include "core/log/log.h"
#include "ui/words/units.h"

namespace patella::ui::words {

QString nameOf(const TurningPoint& point, const Log& log); // "visit: Physiotherapist: Lena Brandt"
// The mornings before and after, and at how many comparable dates of the log the change was as large.
QString turnInFull(const Turn& turn, const QLocale& locale);
QString whatPlaceboDatesAre();

} // namespace patella::ui::words
