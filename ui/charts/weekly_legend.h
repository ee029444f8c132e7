// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include "ui/charts/chart_style.h"
#include "ui/charts/week_look.h"
#include "ui/charts/weekly_series.h"

#include <variant>
#include <vector>

class QPainter;

namespace patella::ui {

enum class LegendMark { Line, WorstPain, NextMorning };

struct LegendEntry {
    std::variant<WeekLook, LegendMark> mark;
    QString label;
    QPointF at; // left end of its base line, from the legend's top left corner
};

// What the chart of these weeks needs explained, nothing else, in rows of this width.
struct Legend {
    std::vector<LegendEntry> entries;
    double height;
};

Legend legendFor(std::span<const WeekWithPain> weeks, const ChartStyle& style, double width);

void draw(QPainter& painter, const Legend& legend, QPointF topLeft, const ChartStyle& style);

} // namespace patella::ui
