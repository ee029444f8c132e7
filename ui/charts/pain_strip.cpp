// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pain_strip.h"

#include <QPainter>

#include "ui/charts/pain_marks.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double dayWidth = 9; // in units

// One place of the strip, so wide that neighbours do not run into one another.
void drawPlace(QPainter& painter, double x, double width, std::optional<Pain> worst,
    std::optional<Pain> morning, const LoadFrame& frame, const ChartStyle& style)
{
    const double unit = std::min(style.unit(), width / 6);
    if (worst && worst->value() > 0)
        painter.fillRect(
            QRectF(QPointF(x - unit / 2, frame.painY(worst->value())), QPointF(x + unit / 2, frame.painY(0))),
            style.colours.pain);
    if (worst)
        drawWorstPain(painter, {x, frame.painY(worst->value())}, unit, style.colours);
    if (morning)
        drawNextMorning(painter, {x, frame.painY(morning->value())}, unit, style.colours);
}

} // namespace

bool showsDays(const LoadFrame& frame, const ChartStyle& style)
{
    return frame.weekWidth() >= daysOfAWeek * dayWidth * style.unit();
}

void drawPain(
    QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, const ChartStyle& style)
{
    for (const auto& column : columns)
        drawPlace(painter, frame.x(column.first + column.weeks / 2.0), column.weeks * frame.weekWidth(),
            column.worst, column.worstNextMorning, frame, style);
}

void drawPain(QPainter& painter, std::span<const PainOfDay> days, LocalDate firstMonday,
    const LoadFrame& frame, const ChartStyle& style)
{
    for (const auto& [day, worst, morning] : days) {
        const double place = (daysBetween(firstMonday, day) + 0.5) / daysOfAWeek;
        if (place >= frame.window.from && place <= frame.window.to)
            drawPlace(painter, frame.x(place), frame.weekWidth() / daysOfAWeek, worst, morning, frame, style);
    }
}

} // namespace patella::ui
