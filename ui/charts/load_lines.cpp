// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_lines.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

// Level pieces are rectangles: quick on the screen and sharp on paper.
void drawLevel(QPainter& painter, double from, double to, double y, double width, const QColor& colour)
{
    painter.fillRect(QRectF(from, y - width / 2, to - from, width), colour);
}

void drawDashed(QPainter& painter, double from, double to, double y, double width, const QColor& colour)
{
    const double dash = 4 * width;
    for (double x = from; x < to; x += 1.75 * dash)
        drawLevel(painter, x, std::min(x + dash, to), y, width, colour);
}

// From one height to the next at the left edge of a step, as far as it lies in the plot.
void drawRise(QPainter& painter, double x, double from, double to, double width, const LoadFrame& frame,
    const QColor& colour)
{
    const double top = std::max(std::min(from, to) - width / 2, frame.bars.top());
    const double bottom = std::max(from, to) + width / 2;
    if (bottom > top)
        painter.fillRect(QRectF(x - width / 2, top, width, bottom - top), colour);
}

template <typename Height>
void drawSteps(QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, double width,
    const QColor& colour, Height height)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::optional<double> amount = height(columns[i]);
        if (!amount)
            continue;
        const double from = std::max(frame.x(columns[i].first), frame.bars.left());
        const double to = std::min(frame.x(columns[i].first + columns[i].weeks), frame.bars.right());
        const double y = frame.y(*amount);
        if (y < frame.bars.top() - width)
            continue; // a line far above every bar says nothing
        if (columns[i].provisional && to - from > 6 * width)
            drawDashed(painter, from, to, y, width, colour);
        else
            drawLevel(painter, from, to, y, width, colour);
        const std::optional<double> before = i > 0 ? height(columns[i - 1]) : std::nullopt;
        if (before && columns[i].provisional == columns[i - 1].provisional)
            drawRise(painter, from, frame.y(*before), y, width, frame, colour);
    }
}

void drawRanges(QPainter& painter, std::span<const double> days, const LoadFrame& frame, double unit,
    const QColor& colour)
{
    const double perDay = frame.weekWidth() / daysOfAWeek;
    const double firstX = frame.x(0);
    for (double x = frame.bars.left(); x < frame.bars.right(); x += unit) {
        const auto from = static_cast<std::ptrdiff_t>(std::floor((x - firstX) / perDay));
        const auto to = static_cast<std::ptrdiff_t>(std::ceil((x + unit - firstX) / perDay));
        if (from < 0 || to > static_cast<std::ptrdiff_t>(days.size()) || from >= to)
            continue;
        const auto [low, high] = std::minmax_element(days.begin() + from, days.begin() + to);
        painter.fillRect(
            QRectF(QPointF(x, frame.y(*high) - unit / 2), QPointF(x + unit, frame.y(*low) + unit / 2)),
            colour);
    }
}

} // namespace

void drawLimits(
    QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, const ChartStyle& style)
{
    const double unit = style.unit();
    drawSteps(painter, columns, frame, unit * 0.75, style.colours.quietText,
        [](const LoadColumn& column) { return column.strongLine; });
    drawSteps(painter, columns, frame, std::ceil(1.25 * unit), style.colours.line,
        [](const LoadColumn& column) { return column.line; });
}

void drawRolling(
    QPainter& painter, std::span<const double> days, const LoadFrame& frame, const ChartStyle& style)
{
    const double unit = style.unit();
    const double perDay = frame.weekWidth() / daysOfAWeek;
    const auto colour = style.colours.text;
    if (perDay < unit)
        return drawRanges(painter, days, frame, unit, colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, unit * 1.25));
    const auto at = [&](std::size_t day) {
        return QPointF(frame.x((static_cast<double>(day) + 0.5) / daysOfAWeek), frame.y(days[day]));
    };
    const double from = std::max(0.0, frame.window.from * daysOfAWeek);
    const auto end = std::min(days.size(), static_cast<std::size_t>(frame.window.to * daysOfAWeek));
    for (auto day = static_cast<std::size_t>(from) + 1; day < end; ++day)
        painter.drawLine(at(day - 1), at(day));
    painter.restore();
}

void drawBreaks(
    QPainter& painter, std::span<const LoadColumn> weeks, const LoadFrame& frame, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const auto name = QCoreApplication::translate("WeeklyLegend", "Break");
    painter.setFont(style.font);
    painter.setPen(style.colours.quietText);
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (!weeks[i].inABreak)
            continue;
        const auto first = i;
        while (i + 1 < weeks.size() && weeks[i + 1].inABreak)
            ++i;
        const auto band = frame.column(weeks[first].first, static_cast<int>(i - first) + 1);
        painter.fillRect(band, colours::between(style.colours.grid, style.colours.ground, 0.35));
        if (metrics.horizontalAdvance(name) < band.width())
            painter.drawText(
                QRectF(band.left(), frame.bars.top(), band.width(), metrics.height()), Qt::AlignCenter, name);
    }
}

} // namespace patella::ui
