// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>

namespace patella::ui {

Plot::Plot(ChartStyle style)
    : m_style(std::move(style))
    , m_chart(new QChart)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex); // all of it is in sight
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocale(m_style.locale);
    m_chart->setLocalizeNumbers(true);
}

Plot::~Plot() = default;

QCategoryAxis& Plot::addAxis(Qt::Alignment edge, Grid grid)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    axis->setLabelsFont(m_style.font);
    axis->setLabelsBrush(m_style.colours.quietText);
    axis->setLineVisible(false);
    axis->setGridLineVisible(grid == Grid::Lines);
    axis->setGridLinePen(QPen(m_style.colours.grid, m_style.unit() * 0.75));
    m_chart->addAxis(axis, edge);
    return *axis;
}

QLineSeries& Plot::addLine(const QPen& pen, QCategoryAxis& x, QCategoryAxis& y)
{
    auto* line = new QLineSeries;
    m_chart->addSeries(line);
    line->setPen(pen);
    line->attachAxis(&x);
    line->attachAxis(&y);
    return *line;
}

QScatterSeries& Plot::addDots(double size, const QColor& colour, QCategoryAxis& x, QCategoryAxis& y)
{
    auto* dots = new QScatterSeries;
    m_chart->addSeries(dots);
    dots->setMarkerSize(size);
    dots->setBrush(colour);
    dots->setPen(QPen(m_style.colours.ground, m_style.unit() / 2));
    dots->attachAxis(&x);
    dots->attachAxis(&y);
    return *dots;
}

QGraphicsSimpleTextItem& Plot::addText(const QString& text, const QColor& colour)
{
    auto* item = new QGraphicsSimpleTextItem(text, m_chart);
    item->setFont(m_style.font);
    item->setBrush(colour);
    item->setZValue(100);
    return *item;
}

void Plot::layOut(QSizeF size)
{
    if (m_chart->size() != size) {
        m_chart->resize(size);
        m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    }
    m_chart->layout()->activate();
}

QRectF Plot::area() const { return m_chart->plotArea(); }

QPointF Plot::placeOf(QPointF value, QXYSeries& series) const
{
    return m_chart->mapToPosition(value, &series);
}

void setTicks(QCategoryAxis& axis, std::span<const Tick> ticks, double from, double to)
{
    for (const auto& label : axis.categoriesLabels())
        axis.remove(label);
    axis.setStartValue(from - (to - from)); // a line stands there too: out of sight
    int number = 0;
    for (const auto& tick : ticks)
        axis.append(tick.label.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"))
                + QStringLiteral("<!--%1-->").arg(number++), // the axis drops a label it has already
            tick.at);
    axis.setRange(from, to);
}

void renderChart(Plot& plot, QPainter& painter, const QRectF& place, double scale)
{
    plot.layOut(place.size() / scale);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    plot.scene().render(&painter, place, plot.scene().sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace patella::ui
