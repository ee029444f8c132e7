// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include "ui/charts/chart_style.h"
#include "ui/charts/load_series.h"

#include <variant>
#include <vector>

class QPainter;

namespace patella::ui {

enum class LegendMark { Line, StrongLine, Rolling, Spike, Race, Planned, Break, WorstPain, NextMorning };

struct LegendEntry {
    std::variant<int, WeekLook, LegendMark> mark; // a group by its place, else what it is
    QString label;
    QPointF at; // left end of its base line, from the legend's top left corner
};

// What the chart of this series needs explained, nothing else, in rows of this width.
struct LoadLegend {
    std::vector<LegendEntry> entries;
    double height;
};

LoadLegend legendFor(const LoadSeries& series, const ChartStyle& style, double width);

void draw(QPainter& painter, const LoadLegend& legend, const LoadSeries& series, QPointF topLeft,
    const ChartStyle& style);

} // namespace patella::ui
