// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include "ui/charts/weekly_series.h"

#include <vector>

namespace patella::ui {

// A place on an axis and what is written there. No two of an axis read the same: Qt Charts would drop the
// second.
struct Tick {
    double at;
    QString label;
};

// Round kilometres from 0 to at least the highest bar and line, at most so many steps. The top one carries
// the unit.
std::vector<Tick> kilometreTicks(std::span<const WeekWithPain> weeks, int steps, const QLocale& locale);

// Months under the weeks in which they begin (place 0 is the first week), as many as fit side by side when a
// week is so wide. The year stands under January and under the first one. Lines are parted by <br>.
std::vector<Tick> monthTicks(
    LocalDate firstMonday, int weeks, double weekWidth, const QFontMetricsF& metrics, const QLocale& locale);

} // namespace patella::ui
