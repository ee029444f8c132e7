// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include "core/log/values/local_time.h"
#include "ui/charts/load_window.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// A place on an axis and what is written there.
struct Tick {
    double at;
    QString label;
};

// Round amounts from 0 to at least the highest, at most so many steps. The top one carries the unit.
std::vector<Tick> amountTicks(double highest, int steps, const QString& unit, const QLocale& locale);

// Round distances from 0 to at most the longest, in its unit; the last one carries the unit.
std::vector<Tick> distanceTicks(double longest, int most, const Units& units);

// Under the weeks of a window: each Monday when there is room for its date, else months under the weeks in
// which they begin, as many as fit side by side. The year stands in a second line of January and of the first
// month. Places are weeks of the time axis, the first of which begins on this Monday.
std::vector<Tick> timeTicks(LocalDate firstMonday, LoadWindow window, double weekWidth,
    const QFontMetricsF& metrics, const QLocale& locale);

} // namespace patella::ui
