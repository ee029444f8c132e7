// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/pain_marks.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

double inUnits(const WeekWithPain& week)
{
    return static_cast<double>(week.load.distance.metres) / words::metresPerUnit();
}

} // namespace

WeeklyMarks::WeeklyMarks(std::vector<WeekWithPain> weeks, ChartStyle style, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_weeks(std::move(weeks))
    , m_style(std::move(style))
{
}

void WeeklyMarks::place(const WeeklyFrame& frame, const Legend& legend, QPointF legendAt, QSizeF size)
{
    prepareGeometryChange();
    m_frame = frame;
    m_legend = legend;
    m_legendAt = legendAt;
    m_size = size;
    update();
}

void WeeklyMarks::pointAt(std::optional<int> week)
{
    if (m_pointed == week)
        return;
    m_pointed = week;
    update();
}

QRectF WeeklyMarks::boundingRect() const { return {QPointF(0, 0), m_size}; }

void WeeklyMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    drawPointed(*painter);
    drawPatterns(*painter);
    drawStripName(*painter);
    drawPain(*painter);
    draw(*painter, m_legend, m_legendAt, m_style);
}

void WeeklyMarks::drawPatterns(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_weeks.size(); ++i)
        drawPattern(painter, m_frame.bar(static_cast<int>(i), inUnits(m_weeks[i])), lookOf(m_weeks[i].load),
            m_style.colours, unit());
}

void WeeklyMarks::drawPain(QPainter& painter) const
{
    const auto& colours = m_style.colours;
    const double size
        = std::min(unit(), m_frame.column(0).width() / 6); // neighbours must not run into one another
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        const double x = m_frame.middle(static_cast<int>(i));
        const auto& [load, worst, morning] = m_weeks[i];
        if (worst && worst->value() > 0)
            painter.fillRect(QRectF(QPointF(x - size / 2, m_frame.painHeight(worst->value())),
                                 QPointF(x + size / 2, m_frame.painHeight(0))),
                colours.pain);
        if (worst)
            drawWorstPain(painter, {x, m_frame.painHeight(worst->value())}, size, colours);
        if (morning)
            drawNextMorning(painter, {x, m_frame.painHeight(morning->value())}, size, colours);
    }
}

void WeeklyMarks::drawStripName(QPainter& painter) const
{
    const QFontMetricsF metrics(m_style.font);
    painter.setFont(m_style.font);
    painter.setPen(m_style.colours.quietText);
    const double top = m_frame.heightOf(0);
    painter.drawText(QPointF(m_frame.area.left(), top + metrics.ascent() + unit() * 3),
        QCoreApplication::translate("WeeklyChart", "Knee pain, 0 to 10"));
}

void WeeklyMarks::drawPointed(QPainter& painter) const
{
    if (!m_pointed)
        return;
    auto shade = m_style.colours.text;
    shade.setAlphaF(0.08F);
    painter.fillRect(m_frame.column(*m_pointed), shade);
}

} // namespace patella::ui
