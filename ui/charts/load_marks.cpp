// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include "ui/charts/group_look.h"

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

constexpr double marksBehind = 3; // of Qt Charts, before the grid
constexpr double beforeAll = 100;
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

} // namespace

LoadMarks::LoadMarks(const LoadPlot& plot, Layer layer, QGraphicsItem& chart)
    : QGraphicsItem(&chart)
    , m_plot(plot)
    , m_layer(layer)
{
    setZValue(layer == Layer::Behind ? marksBehind : beforeAll);
}

double LoadMarks::layOutLegend(double width)
{
    if (std::exchange(m_legendWidth, width) != width)
        m_legend = legendFor(m_plot.series(), m_plot.style(), std::max(1.0, width - 4 * unit()));
    return m_legend.height;
}

void LoadMarks::resize(QSizeF size)
{
    if (m_size != size)
        prepareGeometryChange();
    m_size = size;
}

void LoadMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_layer == Layer::Behind) {
        draw(*painter, m_legend, m_plot.series(), {2 * unit(), 2 * unit()}, m_plot.style());
        drawBreaks(*painter);
        if (const auto pointed = m_plot.pointed();
            pointed && *pointed < static_cast<int>(m_plot.columns().size()))
            painter->fillRect(m_plot.placeOf(*pointed),
                colours::between(m_plot.style().colours.ground, m_plot.style().colours.text, 0.1));
        drawPain(*painter);
    } else {
        painter->setClipRect(m_plot.area(), Qt::IntersectClip);
        for (const auto& column : m_plot.inSight()) {
            drawTexture(*painter, column);
            drawBar(*painter, column);
            if (!m_plot.showsMonths())
                drawMarks(*painter, column);
        }
    }
    painter->restore();
}

void LoadMarks::drawBreaks(QPainter& painter) const
{
    const auto& style = m_plot.style();
    const QFontMetricsF metrics(style.font);
    const auto name = QCoreApplication::translate("WeeklyLegend", "Break");
    painter.setFont(style.font);
    painter.setPen(style.colours.quietText);
    const auto columns = m_plot.inSight();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].inABreak)
            continue;
        const auto& first = columns[i];
        while (i + 1 < columns.size() && columns[i + 1].inABreak)
            ++i;
        const auto band = m_plot.stretch(first, columns[i]);
        painter.fillRect(band, colours::between(style.colours.grid, style.colours.ground, 0.35));
        if (metrics.horizontalAdvance(name) < band.width())
            painter.drawText(
                QRectF(band.left(), band.top(), band.width(), metrics.height()), Qt::AlignCenter, name);
    }
}

// The name of the strip, and a stem from nothing up to each mark.
void LoadMarks::drawPain(QPainter& painter) const
{
    const auto& style = m_plot.style();
    const auto strip = m_plot.pain();
    painter.setFont(style.font);
    painter.setPen(style.colours.quietText);
    painter.drawText(QPointF(strip.left(), strip.top() - 5 * unit()),
        QCoreApplication::translate("WeeklyChart", "Knee pain, 0 to 10"));
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(unit(), m_plot.painSize() / 4);
    for (const auto& [week, worst, morning] : m_plot.painMarks()) {
        const double x = m_plot.x(week);
        if (worst && worst->value() > 0 && x > strip.left() && x < strip.right())
            painter.fillRect(QRectF(QPointF(x - width / 2, m_plot.painY(worst->value())),
                                 QPointF(x + width / 2, strip.bottom())),
                style.colours.pain);
    }
}

void LoadMarks::drawTexture(QPainter& painter, const LoadColumn& column) const
{
    const auto& groups = m_plot.series().groups;
    if (isAlike(groups))
        return;
    const auto& colours = m_plot.style().colours;
    const auto look = m_plot.showsMonths() ? WeekLook::Usual : column.look;
    double sum = 0;
    for (std::size_t group = 0; group < column.pieces.size(); ++group) {
        const auto piece = m_plot.bar(column, sum, sum + column.pieces[group]);
        sum += column.pieces[group];
        if (piece.height() > 3 * unit())
            painter.fillRect(QRectF(piece.left(), piece.top(), piece.width(), unit() / 2), colours.ground);
        if (piece.width() < textureWidth * unit() || piece.isEmpty() || column.look == WeekLook::SoFar)
            continue;
        painter.setPen(
            QPen(colours::between(fillOf(groups[group], look, colours), colours.ground, 0.5), unit()));
        painter.drawLines(textureOf(static_cast<int>(group), piece, unit()));
    }
}

void LoadMarks::drawBar(QPainter& painter, const LoadColumn& column) const
{
    const auto& colours = m_plot.style().colours;
    const double total = column.total();
    const auto whole = m_plot.bar(column, 0, total);
    const bool isThin = whole.width() < narrowBar * unit();
    if (total > 0 && column.weeks == 1 && !isThin)
        drawPattern(painter, whole, column.look, colours, unit());
    if (total > 0 && isAbove(column.look) && (column.weeks > 1 || isThin || !isAlike(m_plot.series().groups)))
        drawRoof(painter, whole, column.look, unit(), colours);
    if (column.planned > 0)
        drawPlanned(painter, m_plot.bar(column, total, total + column.planned), unit(), colours);
}

void LoadMarks::drawMarks(QPainter& painter, const LoadColumn& column) const
{
    const auto& colours = m_plot.style().colours;
    const double wide = m_plot.weekWidth();
    const double middle = m_plot.x(column.first + 0.5);
    double top = m_plot.y(column.total() + column.planned)
        - (isAbove(column.look) ? 2 * roofHeight + 2 : 2) * unit();
    if (column.spike && *column.spike != SpikeBand::Usual) {
        const double size = std::min(unit(), wide / 8);
        top -= 9 * size;
        drawSpike(painter, {middle, top}, *column.spike, size, colours);
        top -= 2 * unit();
    }
    if (column.hasRace)
        drawPennant(painter, {middle, top}, std::min(unit(), wide / 5), colours);
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

} // namespace patella::ui
