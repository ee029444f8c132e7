// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/log.h"
#include "ui/words/units.h"

namespace patella::ui::words {

// What the runs of a knee say, a line each: when pain settled, how far mornings forgave, shapes, red runs,
// answers that are missing.
QStringList clockLines(const Log& log, Side knee, LocalDate today, const Units& units);

// Flares, what happened once, the other knee, pairs and remedies, a line each.
QStringList changeLines(const Log& log, Side knee, LocalDate today, const Units& units);

} // namespace patella::ui::words
