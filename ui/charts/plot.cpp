// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <vector>

namespace patella::ui {

namespace {

constexpr double farAway = -1e6; // an axis has a category from its start to the first tick
constexpr double behindTheSeries = 2; // of Qt Charts

} // namespace

// The grid: that of a QCategoryAxis has a line at each end of the axis too.
class Plot::Levels : public QGraphicsItem {
public:
    explicit Levels(QChart& chart, const ChartStyle& style)
        : QGraphicsItem(&chart)
        , m_chart(chart)
        , m_colour(style.colours.grid)
        , m_width(std::max(1.0, style.unit() * 0.75))
    {
        setZValue(behindTheSeries);
    }

    void add(QCategoryAxis& axis) { m_axes.push_back(&axis); }
    QRectF boundingRect() const override { return m_chart.plotArea(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const auto area = m_chart.plotArea();
        for (auto* axis : m_axes)
            for (const auto& label : axis->categoriesLabels()) {
                const double share = (axis->endValue(label) - axis->min()) / (axis->max() - axis->min());
                const double y = area.bottom() - share * area.height();
                painter->fillRect(QRectF(area.left(), y - m_width / 2, area.width(), m_width), m_colour);
            }
    }

private:
    QChart& m_chart;
    QColor m_colour;
    double m_width;
    std::vector<QCategoryAxis*> m_axes;
};

Plot::Plot(ChartStyle style)
    : m_style(std::move(style))
    , m_chart(new QChart)
    , m_levels(new Levels(*m_chart, m_style))
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
    axis->setGridLineVisible(false);
    if (grid == Grid::Lines)
        m_levels->add(*axis);
    m_chart->addAxis(axis, edge);
    return *axis;
}

void Plot::setTitle(QCategoryAxis& axis, const QString& title)
{
    axis.setTitleText(title);
    axis.setTitleFont(m_style.font);
    axis.setTitleBrush(m_style.colours.quietText);
}

void Plot::add(QAbstractSeries& series, QCategoryAxis& x, QCategoryAxis& y)
{
    m_chart->addSeries(&series);
    series.attachAxis(&x);
    series.attachAxis(&y);
}

QLineSeries& Plot::addLine(const QPen& pen, QCategoryAxis& x, QCategoryAxis& y)
{
    auto* line = new QLineSeries;
    add(*line, x, y);
    line->setPen(pen); // adding gave it one
    return *line;
}

QScatterSeries& Plot::addDots(const QColor& colour, QCategoryAxis& x, QCategoryAxis& y)
{
    auto* dots = new QScatterSeries;
    add(*dots, x, y);
    dots->setMarkerSize(8 * m_style.unit());
    dots->setBrush(colour);
    dots->setPen(Qt::NoPen);
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

void setTicks(QCategoryAxis& axis, std::span<const Tick> ticks, double from, double to, TickText text)
{
    const auto htmlOf = [&](const QString& label) {
        return text == TickText::Rich
            ? label
            : label.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    };
    QStringList labels;
    for (const auto& tick : ticks) // the axis drops a label it has already, so each gets its number
        labels << htmlOf(tick.label) + QStringLiteral("<!--%1 %2-->").arg(labels.size()).arg(tick.at);
    if (labels != axis.categoriesLabels()) {
        for (const auto& label : axis.categoriesLabels())
            axis.remove(label);
        axis.setStartValue(farAway);
        for (qsizetype i = 0; i < labels.size(); ++i)
            axis.append(labels[i], ticks[static_cast<std::size_t>(i)].at);
    }
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
