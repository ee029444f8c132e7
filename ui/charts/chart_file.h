// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui {

class ChartWidget;

// The chart as it is in sight, on white: an SVG of vectors by the name's ending, else a PNG. False: it could
// not be written.
bool writeChart(const ChartWidget& chart, const QString& file);

} // namespace patella::ui
