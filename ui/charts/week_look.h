// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QRectF>

#include "core/load/weeks.h"
#include "ui/look/colours.h"

#include <array>
#include <vector>

class QPainter;

namespace patella::ui {

// How a bar looks; each has its own fill and its own pattern, so colour is never the only difference.
enum class WeekLook { Usual, Lighter, Above10, Above30, SoFar };

inline constexpr std::array everyWeekLook{
    WeekLook::Usual,
    WeekLook::Lighter,
    WeekLook::Above10,
    WeekLook::Above30,
    WeekLook::SoFar,
};

WeekLook lookOf(WeekState state, bool inProgress);

QColor fillOf(WeekLook look, const colours::Colours& colours);

// Strokes and edge over a bar that is already filled. Lines are drawn one by one and end at the bar: brush
// patterns have a fixed size in device pixels and turn into grey on paper. Unit: the width of a thin line.
void drawPattern(
    QPainter& painter, const QRectF& bar, WeekLook look, const colours::Colours& colours, double unit);

// The strokes of a pattern from corner to corner, cut at the edges of the bar.
std::vector<QLineF> slantedLines(const QRectF& bar, double apart, bool rising);

} // namespace patella::ui
