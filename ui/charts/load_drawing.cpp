// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_drawing.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/charts/load_bars.h"
#include "ui/charts/load_lines.h"
#include "ui/charts/pain_strip.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double painShare = 0.24; // of what is left for both parts
constexpr double mostPainShare = 0.5;
constexpr double thinnestBar = 2; // units

double heightOf(const LoadColumn& column)
{
    return std::max(
        {column.total() + column.planned, column.line.value_or(0), column.strongLine.value_or(0)});
}

double highestOf(std::span<const LoadColumn> columns)
{
    double highest = 0;
    for (const auto& column : columns)
        highest = std::max(highest, heightOf(column));
    return highest;
}

} // namespace

LoadDrawing::LoadDrawing(LoadSeries series, ChartStyle style)
    : m_series(std::move(series))
    , m_style(std::move(style))
    , m_metrics(m_style.font)
    , m_months(byMonth(m_series.weeks))
    , m_highest(highestOf(m_series.weeks))
{
}

void LoadDrawing::layOut(const QRectF& place, LoadWindow window)
{
    m_place = place;
    m_frame.window = window;
    if (m_legendWidth != place.width()) {
        m_legendWidth = place.width();
        m_legend = legendFor(m_series, m_style, std::max(1.0, place.width() - 4 * unit()));
    }
    const double top = place.top() + m_legend.height + m_metrics.height() / 2 + markReach * unit() / 2;
    const double bottom = place.bottom() - 2.1 * m_metrics.height();
    const double gap = m_metrics.height() + 8 * unit();
    const double both = std::max(2.0, bottom - top - gap);
    const double pain = std::clamp(m_style.leastPain, both * painShare, both * mostPainShare);
    m_frame.bars = {place.left(), top, place.width(), both - pain};
    m_frame.pain = {place.left(), top + both - pain + gap, place.width(), pain};
    layOutAxes();
}

void LoadDrawing::layOutAxes()
{
    const int steps = std::clamp(static_cast<int>(m_frame.bars.height() / (m_metrics.height() * 2)), 1, 5);
    const auto widest = [&](const std::vector<Tick>& ticks) {
        double width = 0;
        for (const auto& tick : ticks)
            width = std::max(width, m_metrics.horizontalAdvance(tick.label));
        return width;
    };
    const auto ofAll = amountTicks(m_highest, steps, m_series.unit, m_style.locale);
    const double right = m_metrics.horizontalAdvance(QStringLiteral("10")) + 8 * unit();
    const auto setSides = [&](double left) {
        for (auto* part : {&m_frame.bars, &m_frame.pain}) {
            part->setLeft(m_place.left() + left);
            part->setRight(std::max(m_place.left() + left + 1, m_place.right() - right));
        }
    };
    setSides(widest(ofAll) + 8 * unit());
    m_showsMonths = m_frame.weekWidth() * barShare < thinnestBar * unit();
    m_amounts = amountTicks(highestInSight(), steps, m_series.unit, m_style.locale);
    if (widest(m_amounts) > widest(ofAll))
        setSides(widest(m_amounts) + 8 * unit());
    m_frame.highest = m_amounts.back().at;
    m_times.clear();
    if (!m_series.weeks.empty())
        m_times = timeTicks(
            m_series.weeks.front().monday, m_frame.window, m_frame.weekWidth(), m_metrics, m_style.locale);
}

std::span<const LoadColumn> LoadDrawing::columns() const
{
    return m_showsMonths ? std::span(m_months) : std::span(m_series.weeks);
}

std::span<const LoadColumn> LoadDrawing::inSight(std::span<const LoadColumn> columns) const
{
    const auto first = std::partition_point(columns.begin(), columns.end(),
        [&](const LoadColumn& each) { return each.first + each.weeks <= m_frame.window.from; });
    const auto end = std::partition_point(
        first, columns.end(), [&](const LoadColumn& each) { return each.first < m_frame.window.to; });
    return {first, end};
}

double LoadDrawing::highestInSight() const
{
    double highest = highestOf(inSight(columns()));
    if (m_showsMonths)
        return highest;
    const double from = std::max(0.0, m_frame.window.from * 7);
    for (auto day = static_cast<std::size_t>(from);
        day < m_series.rolling.size() && static_cast<double>(day) < m_frame.window.to * 7; ++day)
        highest = std::max(highest, m_series.rolling[day]);
    return highest;
}

std::optional<int> LoadDrawing::columnAt(QPointF point) const
{
    if (!m_frame.contains(point))
        return std::nullopt;
    const double week = m_frame.weekAt(point.x());
    const auto all = columns();
    const auto found = std::partition_point(
        all.begin(), all.end(), [=](const LoadColumn& each) { return each.first + each.weeks <= week; });
    if (found == all.end() || found->first > week)
        return std::nullopt;
    return static_cast<int>(found - all.begin());
}

QRectF LoadDrawing::placeOf(int column) const
{
    const auto& each = columns()[static_cast<std::size_t>(column)];
    return m_frame.column(each.first, each.weeks);
}

void LoadDrawing::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    draw(painter, m_legend, m_series, {m_place.left() + 2 * unit(), m_place.top()}, m_style);
    paintGrid(painter);
    paintTimeAxis(painter);
    const QRectF plot(QPointF(m_frame.bars.left(), m_frame.bars.top() - markReach * unit()),
        QPointF(m_frame.bars.right(), m_frame.pain.bottom() + 4 * unit()));
    painter.setClipRect(plot);
    const auto weeks = inSight(m_series.weeks);
    const auto shown = inSight(columns());
    drawBreaks(painter, weeks, m_frame, m_style);
    if (m_pointed && *m_pointed < static_cast<int>(columns().size()))
        painter.fillRect(
            placeOf(*m_pointed), colours::between(m_style.colours.ground, m_style.colours.text, 0.1));
    drawBars(painter, shown, m_series.groups, m_frame, m_style);
    drawLimits(painter, shown, m_frame, m_style);
    if (!m_showsMonths) {
        drawRolling(painter, m_series.rolling, m_frame, m_style);
        drawBarMarks(painter, shown, m_frame, m_style);
    }
    paintStripName(painter);
    paintPain(painter);
    painter.restore();
}

void LoadDrawing::paintGrid(QPainter& painter) const
{
    const auto& [bars, pain, window, highest] = m_frame;
    const auto level = [&](double y) {
        painter.fillRect(QRectF(bars.left(), y, bars.width(), unit() * 0.75), m_style.colours.grid);
    };
    const double line = m_metrics.height();
    painter.setFont(m_style.font);
    painter.setPen(m_style.colours.quietText);
    for (const auto& tick : m_amounts) {
        level(m_frame.y(tick.at));
        painter.drawText(QRectF(m_place.left(), m_frame.y(tick.at) - line / 2,
                             bars.left() - m_place.left() - 5 * unit(), line),
            Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    for (const int score : {0, 5, 10}) {
        if (score == 5 && pain.height() < 2.2 * line)
            continue;
        level(m_frame.painY(score));
        painter.drawText(QRectF(pain.right() + 4 * unit(), m_frame.painY(score) - line / 2,
                             m_place.right() - pain.right(), line),
            Qt::AlignLeft | Qt::AlignVCenter, QString::number(score));
    }
}

void LoadDrawing::paintStripName(QPainter& painter) const
{
    painter.setFont(m_style.font);
    painter.setPen(m_style.colours.quietText);
    painter.drawText(QPointF(m_frame.bars.left(), m_frame.bars.bottom() + m_metrics.ascent() + 3 * unit()),
        QCoreApplication::translate("WeeklyChart", "Knee pain, 0 to 10"));
}

void LoadDrawing::paintTimeAxis(QPainter& painter) const
{
    painter.setPen(m_style.colours.quietText);
    const double top = m_frame.pain.bottom() + 4 * unit();
    for (const auto& tick : m_times) {
        const double width = m_metrics.horizontalAdvance(QStringLiteral("m")) * 12;
        const double middle = m_frame.x(tick.at + 0.5);
        if (middle < m_frame.bars.left() || middle > m_frame.bars.right())
            continue;
        painter.drawText(QRectF(middle - width / 2, top, width, m_metrics.height() * 2.1),
            Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void LoadDrawing::paintPain(QPainter& painter) const
{
    if (showsDays(m_frame, m_style) && !m_series.days.empty())
        drawPain(painter, m_series.days, m_series.weeks.front().monday, m_frame, m_style);
    else
        drawPain(painter, inSight(columns()), m_frame, m_style);
}

void paintOnPaper(
    QPainter& painter, const QRectF& place, LoadSeries series, LoadWindow window, ChartStyle style)
{
    style.font.setHintingPreference(QFont::PreferNoHinting);
    LoadDrawing drawing(std::move(series), std::move(style));
    drawing.layOut(place, window);
    drawing.paint(painter);
}

} // namespace patella::ui
