// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_plot.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include "ui/charts/week_look.h"
#include "ui/charts/weekly_axes.h"
#include "ui/charts/weekly_frame.h"
#include "ui/charts/weekly_marks.h"
#include "ui/words/units.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int fewestPlaces = 8;
constexpr double painShare = 0.25;

double inUnits(Distance distance) { return static_cast<double>(distance.metres) / words::metresPerUnit(); }

bool sameStroke(const WeekLoad& a, const WeekLoad& b)
{
    return a.line.has_value() == b.line.has_value() && a.provisional == b.provisional;
}

// The range comes last: every label appended or removed changes it.
void relabel(QCategoryAxis& axis, const std::vector<Tick>& ticks, double from, double to)
{
    const auto labels = axis.categoriesLabels();
    for (const auto& label : labels)
        axis.remove(label);
    axis.setStartValue(from);
    for (const auto& tick : ticks)
        axis.append(tick.label, tick.at);
    axis.setRange(from, to);
}

} // namespace

struct WeeklyPlot::Parts {
    Parts(std::vector<WeekWithPain> shown, ChartStyle look);

    QCategoryAxis* axis(Qt::Alignment alignment);
    void addBars();
    void addLines();
    void addLine(std::size_t first, std::size_t end);
    void addPainScale();
    void attach(QAbstractSeries* series, QAbstractAxis* height);
    void layOut(QSizeF size);
    void relabelAxes();
    double unit() const { return style.font.pixelSize() / 12.0; }

    std::vector<WeekWithPain> weeks;
    ChartStyle style;
    QFontMetricsF metrics;
    WeeklyFrame frame{};
    QChart chart;
    QCategoryAxis* months;
    QCategoryAxis* kilometres;
    QCategoryAxis* scores;
    WeeklyMarks* marks;
};

WeeklyPlot::Parts::Parts(std::vector<WeekWithPain> shown, ChartStyle look)
    : weeks(std::move(shown))
    , style(std::move(look))
    , metrics(style.font)
    , months(axis(Qt::AlignBottom))
    , kilometres(axis(Qt::AlignLeft))
    , scores(axis(Qt::AlignRight))
    , marks(new WeeklyMarks(weeks, style, &chart))
{
    frame.places = std::max(fewestPlaces, static_cast<int>(weeks.size()));
    frame.emptyPlaces = frame.places - static_cast<int>(weeks.size());
    frame.painShare = painShare;
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setLocale(style.locale);
    months->setGridLineVisible(false);
    addBars();
    addLines();
    addPainScale();
    marks->setZValue(1000); // above all of Qt Charts
}

QCategoryAxis* WeeklyPlot::Parts::axis(Qt::Alignment alignment)
{
    const auto& colours = style.colours;
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    axis->setLabelsFont(style.font);
    axis->setLabelsColor(colours.quietText);
    axis->setLinePen(Qt::NoPen);
    axis->setGridLinePen(QPen(colours.grid, unit()));
    chart.addAxis(axis, alignment);
    return axis;
}

void WeeklyPlot::Parts::attach(QAbstractSeries* series, QAbstractAxis* height)
{
    chart.addSeries(series);
    series->attachAxis(months);
    series->attachAxis(height);
}

// One set of bars per look, and each week in one of them: Qt Charts colours sets, not bars.
void WeeklyPlot::Parts::addBars()
{
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(barShare);
    for (const auto look : everyWeekLook) {
        auto* set = new QBarSet({});
        set->setBrush(fillOf(look, style.colours));
        set->setPen(Qt::NoPen);
        for (int i = 0; i < frame.emptyPlaces; ++i)
            set->append(0);
        for (const auto& week : weeks)
            set->append(lookOf(week.load) == look ? inUnits(week.load.distance) : 0);
        bars->append(set);
    }
    attach(bars, kilometres);
}

void WeeklyPlot::Parts::addLines()
{
    for (std::size_t first = 0; first < weeks.size();) {
        auto end = first + 1;
        while (end < weeks.size() && sameStroke(weeks[first].load, weeks[end].load))
            ++end;
        if (weeks[first].load.line)
            addLine(first, end);
        first = end;
    }
}

void WeeklyPlot::Parts::addLine(std::size_t first, std::size_t end)
{
    auto* line = new QLineSeries;
    const bool provisional = weeks[first].load.provisional;
    line->setPen(QPen(style.colours.line, std::ceil(1.25 * unit()),
        provisional ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (auto week = first; week < end; ++week) {
        const double middle = static_cast<double>(week) + frame.emptyPlaces;
        const double height = inUnits(*weeks[week].load.line);
        line->append(middle - 0.5, height);
        line->append(middle + 0.5, height);
    }
    attach(line, kilometres);
}

// The marks are drawn apart; the axis needs a series to stand for.
void WeeklyPlot::Parts::addPainScale()
{
    auto* series = new QScatterSeries;
    series->setVisible(false);
    attach(series, scores);
}

// Qt Charts decides where the plot lies: the marks follow it.
void WeeklyPlot::Parts::layOut(QSizeF size)
{
    const auto legend = legendFor(weeks, style, std::max(1.0, size.width() - unit() * 4));
    const double top = legend.height + metrics.height() / 2;
    chart.setMargins(QMargins(0, static_cast<int>(top), 0, 0));
    chart.resize(size);
    chart.layout()->activate();
    frame.area = chart.plotArea();
    frame.gapShare = std::min(0.3, (metrics.height() + 10 * unit()) / std::max(1.0, frame.area.height()));
    relabelAxes();
    chart.layout()->activate();
    frame.area = chart.plotArea();
    marks->place(frame, legend, {2 * unit(), 0}, size);
}

void WeeklyPlot::Parts::relabelAxes()
{
    const double barsHeight = frame.area.height() * (1 - frame.painShare - frame.gapShare);
    const int steps = std::clamp(static_cast<int>(barsHeight / (metrics.height() * 2)), 1, 5);
    const auto ticks = kilometreTicks(weeks, steps, style.locale);
    frame.highestDistance = ticks.back().at;
    relabel(*kilometres, ticks, frame.axisBottom(), frame.highestDistance);

    const bool roomForTheMiddle = frame.area.height() * frame.painShare > 2.2 * metrics.height();
    std::vector<Tick> shown{{0, QStringLiteral("0")}};
    if (roomForTheMiddle)
        shown.push_back({5, QStringLiteral("5")});
    shown.push_back({10, QStringLiteral("10")});
    relabel(*scores, shown, 0, frame.painAxisTop());

    if (weeks.empty())
        return;
    const auto first = daysAfter(weeks.front().load.monday, -7 * frame.emptyPlaces);
    relabel(*months,
        monthTicks(first, frame.places, frame.area.width() / frame.places, metrics, style.locale), -0.5,
        frame.places - 0.5);
}

WeeklyPlot::WeeklyPlot(std::vector<WeekWithPain> weeks, ChartStyle style)
    : m_parts(std::make_unique<Parts>(std::move(weeks), std::move(style)))
{
}

WeeklyPlot::~WeeklyPlot() = default;

QGraphicsWidget* WeeklyPlot::item() const { return &m_parts->chart; }

void WeeklyPlot::resize(QSizeF size) { m_parts->layOut(size); }

std::optional<int> WeeklyPlot::weekAt(QPointF point) const { return m_parts->frame.weekAt(point); }

QRectF WeeklyPlot::columnOf(int week) const { return m_parts->frame.column(week); }

void WeeklyPlot::pointAt(std::optional<int> week) { m_parts->marks->pointAt(week); }

} // namespace patella::ui
