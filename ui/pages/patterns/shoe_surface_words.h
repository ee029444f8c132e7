// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/patterns/shoe_surface.h"

namespace patella::ui::words {

QString shoeSurfaceExplained();
QString medianIn(const ShoeOnSurface& cell, const QLocale& locale = {}); // "3", "2.5"; empty: too few
QString runsIn(const ShoeOnSurface& cell); // "12 runs", "no runs"
// For those who hear the table: "Blue on asphalt: 12 runs, median pain 3".
QString cellInFull(const Shoe& shoe, Surface surface, const ShoeOnSurface& cell, const QLocale& locale = {});

} // namespace patella::ui::words
