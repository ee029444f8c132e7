// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/log/log.h"
#include "ui/words/units.h"

namespace patella::ui {

// The first page of the report on the usual days, on A4, as it looks on a screen.
QImage pictureOfTheReport(const Log& log, LocalDate today, const Units& units);

} // namespace patella::ui
