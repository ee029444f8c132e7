// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_bars.h"

#include <QPainter>
#include <QPolygonF>

#include "ui/charts/group_look.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double narrowBar = 5; // units: too thin for strokes
constexpr double textureWidth = 8;
constexpr double roofHeight = 3;

bool isAbove(WeekLook look) { return look == WeekLook::Above10 || look == WeekLook::Above30; }

bool isAlike(const std::vector<LoadGroup>& groups)
{
    return groups.size() == 1 && std::holds_alternative<std::monostate>(groups.front().hue);
}

// A flat band on top: what is left of a pattern when the bar is thin, stacked or a whole month.
void drawRoof(
    QPainter& painter, const QRectF& bar, WeekLook look, double unit, const colours::Colours& colours)
{
    const double height = (look == WeekLook::Above30 ? 2 : 1) * roofHeight * unit;
    const QRectF roof(bar.left(), bar.top() - height, bar.width(), height);
    painter.fillRect(roof.adjusted(0, -unit, 0, 0), colours.aboveLineEdge);
    painter.fillRect(roof, colours.aboveLine);
}

class BarPainter {
public:
    BarPainter(QPainter& painter, const std::vector<LoadGroup>& groups, const LoadFrame& frame,
        const ChartStyle& style)
        : m_painter(painter)
        , m_groups(groups)
        , m_frame(frame)
        , m_colours(style.colours)
        , m_unit(style.unit())
        , m_alike(isAlike(groups))
    {
    }

    void draw(const LoadColumn& column) const;

private:
    void drawPiece(const QRectF& piece, std::size_t group, WeekLook look) const;

    QPainter& m_painter;
    const std::vector<LoadGroup>& m_groups;
    const LoadFrame& m_frame;
    const colours::Colours& m_colours;
    double m_unit;
    bool m_alike;
};

void BarPainter::drawPiece(const QRectF& piece, std::size_t group, WeekLook look) const
{
    m_painter.fillRect(piece, fillOf(m_groups[group], look, m_colours));
    if (m_alike)
        return;
    if (piece.width() >= textureWidth * m_unit && look != WeekLook::SoFar) {
        const auto colour = fillOf(m_groups[group], look, m_colours);
        m_painter.setPen(QPen(colours::between(colour, m_colours.ground, 0.5), m_unit));
        m_painter.drawLines(textureOf(static_cast<int>(group), piece, m_unit));
    }
    if (piece.height() > 3 * m_unit)
        m_painter.fillRect(QRectF(piece.left(), piece.top(), piece.width(), m_unit / 2), m_colours.ground);
}

void BarPainter::draw(const LoadColumn& column) const
{
    const bool isMonth = column.weeks > 1;
    const double total = column.total();
    const auto whole = m_frame.bar(column.first, column.weeks, 0, total);
    const bool narrow = whole.width() < narrowBar * m_unit;
    const auto look = isMonth || (narrow && isAbove(column.look) && !m_alike) ? WeekLook::Usual : column.look;
    double sum = 0;
    for (std::size_t group = 0; group < column.pieces.size(); ++group) {
        if (column.pieces[group] <= 0)
            continue;
        drawPiece(m_frame.bar(column.first, column.weeks, sum, sum + column.pieces[group]), group, look);
        sum += column.pieces[group];
    }
    if (total > 0 && !isMonth && !narrow)
        drawPattern(m_painter, whole, column.look, m_colours, m_unit);
    if (total > 0 && isAbove(column.look) && (isMonth || narrow || !m_alike))
        drawRoof(m_painter, whole, column.look, m_unit, m_colours);
    if (column.planned > 0)
        drawPlanned(m_painter, m_frame.bar(column.first, column.weeks, total, total + column.planned), m_unit,
            m_colours);
}

} // namespace

void drawBars(QPainter& painter, std::span<const LoadColumn> columns, const std::vector<LoadGroup>& groups,
    const LoadFrame& frame, const ChartStyle& style)
{
    const BarPainter bars(painter, groups, frame, style);
    for (const auto& column : columns)
        bars.draw(column);
}

void drawPlanned(QPainter& painter, const QRectF& bar, double unit, const colours::Colours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.line, unit, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(bar.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2));
    painter.restore();
}

void drawSpike(QPainter& painter, QPointF tip, SpikeBand band, double unit, const colours::Colours& colours)
{
    const double half = (band == SpikeBand::Large ? 5 : 4) * unit;
    const double height = (band == SpikeBand::Large ? 9 : 7) * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.text, unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(band == SpikeBand::Small ? colours.ground : colours.text);
    painter.drawPolygon(
        QPolygonF{tip, {tip.x() + half, tip.y() + height}, {tip.x() - half, tip.y() + height}});
    painter.restore();
}

void drawPennant(QPainter& painter, QPointF foot, double unit, const colours::Colours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.text, 1.25 * unit));
    painter.drawLine(foot, foot - QPointF(0, 10 * unit));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawPolygon(QPolygonF{{foot.x(), foot.y() - 10 * unit},
        {foot.x() + 7 * unit, foot.y() - 7.5 * unit}, {foot.x(), foot.y() - 5 * unit}});
    painter.restore();
}

void drawBarMarks(
    QPainter& painter, std::span<const LoadColumn> columns, const LoadFrame& frame, const ChartStyle& style)
{
    const double unit = style.unit();
    for (const auto& column : columns) {
        const double middle = frame.x(column.first + column.weeks / 2.0);
        const bool hasRoof = isAbove(column.look);
        double top = frame.y(column.total() + column.planned) - (hasRoof ? 2 * roofHeight + 2 : 2) * unit;
        if (column.spike && *column.spike != SpikeBand::Usual) {
            const double size = std::min(unit, column.weeks * frame.weekWidth() / 8);
            top -= 9 * size;
            drawSpike(painter, {middle, top}, *column.spike, size, style.colours);
            top -= 2 * unit;
        }
        if (column.hasRace)
            drawPennant(
                painter, {middle, top}, std::min(unit, column.weeks * frame.weekWidth() / 5), style.colours);
    }
}

} // namespace patella::ui
