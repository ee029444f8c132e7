// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QPainter>
#include <QScatterSeries>

#include "ui/charts/load_layers.h"
#include "ui/charts/load_marks.h"
#include "ui/charts/plot.h"
#include "ui/charts/time_columns.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double painShare = 0.38; // of the height between the axes
constexpr double mostPainShare = 0.8; // where it is asked for
constexpr double thinnestBar = 4.5; // units
constexpr std::size_t mostBeside = 104; // columns out of sight, to either side
constexpr double dayWidth = 9; // from here on each day has a mark of its pain
constexpr double head = 12; // above the highest bar, for its marks
constexpr double foot = 6; // below the lowest mark of pain
constexpr double sides = 76; // roughly what the labels of both axes take

} // namespace

struct LoadPlot::Parts {
    explicit Parts(const LoadPlot& load)
        : plot(load.m_style)
        , axes{.weeks = plot.addAxis(Qt::AlignBottom, Plot::Grid::None),
              .amounts = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines),
              .scores = plot.addAxis(Qt::AlignRight, Plot::Grid::Lines)}
        , behind(new LoadMarks(load, LoadMarks::Layer::Behind, plot.chart()))
        , before(new LoadMarks(load, LoadMarks::Layer::Before, plot.chart()))
    {
    }

    Plot plot;
    LoadAxes axes;
    LoadMarks* behind; // of the chart
    LoadMarks* before;
    PainDots pain{};
};

LoadPlot::LoadPlot(LoadSeries series, ChartStyle style)
    : m_series(std::move(series))
    , m_style(std::move(style))
    , m_months(byMonth(m_series.weeks))
    , m_filled(0, 0)
    , m_parts(std::make_unique<Parts>(*this))
{
}

LoadPlot::~LoadPlot() = default;

void LoadPlot::show(LoadSeries series)
{
    m_series = std::move(series);
    m_months = byMonth(m_series.weeks);
    m_filled = {0, 0};
    m_pointed.reset();
    m_parts->behind->forgetLegend();
}

std::span<const LoadColumn> LoadPlot::columns() const
{
    return m_showsMonths ? std::span(m_months) : std::span(m_series.weeks);
}

std::span<const LoadColumn> LoadPlot::inSight() const { return columnsWithin(columns(), m_window); }

std::span<const LoadColumn> LoadPlot::filled() const
{
    return columns().subspan(m_filled.first, m_filled.second - m_filled.first);
}

double LoadPlot::highestInSight() const
{
    double highest = 0;
    for (const auto& column : inSight())
        highest = std::max(highest, column.highest());
    if (m_showsMonths)
        return highest;
    const double from = std::max(0.0, m_window.from * daysOfAWeek);
    for (auto day = static_cast<std::size_t>(from);
        day < m_series.rolling.size() && static_cast<double>(day) < m_window.to * daysOfAWeek; ++day)
        highest = std::max(highest, m_series.rolling[day]);
    return highest;
}

void LoadPlot::layOut(QSizeF size, LoadWindow window)
{
    m_window = window;
    const double legend = m_parts->behind->layOutLegend(size.width());
    m_parts->plot.chart().setMargins({0, static_cast<int>(std::ceil(legend)), 0, 0});
    chooseColumns(std::max(1.0, size.width() - sides * unit()));
    setAxes(size);
    m_parts->behind->resize(size);
    m_parts->before->resize(size);
}

// The chart holds the columns in sight and as many to either side, so that most moves only move the axis.
void LoadPlot::chooseColumns(double width)
{
    const double week = width / m_window.weeks();
    const bool months = week * barShare < thinnestBar * unit();
    const bool days = !m_series.days.empty() && week >= daysOfAWeek * dayWidth * unit();
    const bool alike = months == m_showsMonths && days == m_showsDays;
    m_showsMonths = months;
    m_showsDays = days;
    const auto all = columns();
    const auto shown = inSight();
    const auto from = static_cast<std::size_t>(shown.data() - all.data());
    if (alike && m_filled.first <= from && from + shown.size() <= m_filled.second && m_filled.second > 0)
        return;
    const auto beside = std::min(shown.size(), mostBeside);
    m_filled = {from - std::min(from, beside), std::min(all.size(), from + shown.size() + beside)};
    fill();
}

double LoadPlot::axisAt(double week) const
{
    return placeAmong(columns(), week) - static_cast<double>(m_filled.first);
}

void LoadPlot::setAxes(QSizeF size)
{
    auto& plot = m_parts->plot;
    const auto& axes = m_parts->axes;
    const QFontMetricsF metrics(m_style.font);
    const int steps = std::clamp(static_cast<int>(size.height() * 0.45 / (metrics.height() * 2)), 1, 5);
    const auto levels = amountTicks(highestInSight(), steps, m_series.unit, m_style.locale);
    m_highest = levels.back().at;
    std::vector<Tick> times;
    if (!m_series.weeks.empty())
        times = timeTicks(m_series.weeks.front().monday, m_window,
            std::max(1.0, size.width() - sides * unit()) / m_window.weeks(), metrics, m_style.locale);
    for (auto& tick : times)
        tick.at = axisAt(tick.at + 0.5);
    setTicks(axes.weeks, times, axisAt(m_window.from), axisAt(m_window.to));
    plot.layOut(size);
    const double height = std::max(3.0, plot.area().height());
    // Lengths grow by steps, so that most heights leave the axes as they are.
    const double grown
        = m_style.leastPain > 0 ? 1 : height / std::pow(1.5, std::floor(std::log(height) / std::log(1.5)));
    m_foot = std::min(foot * unit() * grown, height / 8);
    m_gap = std::min((metrics.height() + 4 * unit()) * grown, height / 4);
    const double both = height - m_gap - m_foot;
    m_painHeight = std::max(1.0, both * std::clamp(m_style.leastPain / both, painShare, mostPainShare));
    const double air = std::min(head * unit() * grown, both / 4);
    m_barHeight = std::max(1.0, both - m_painHeight - air);
    const double perPixel = m_highest / m_barHeight;
    setTicks(axes.amounts, levels, -(height - m_barHeight - air) * perPixel, m_highest + air * perPixel);
    const double perScore = Pain::highest / m_painHeight;
    std::vector<Tick> marks{{0, QStringLiteral("0")}, {5, QStringLiteral("5")}, {10, QStringLiteral("10")}};
    if (m_painHeight < 2.4 * metrics.height())
        marks.erase(marks.begin() + 1);
    setTicks(axes.scores, marks, -m_foot * perScore, (height - m_foot) * perScore);
    plot.layOut(size);
    m_area = plot.area();
    for (auto* pain : {m_parts->pain.worst, m_parts->pain.morning})
        if (pain && pain->markerSize() != painSize())
            pain->setMarkerSize(painSize());
}

void LoadPlot::fill()
{
    auto& [plot, axes, behind, before, pain] = *m_parts;
    plot.chart().removeAllSeries();
    axes.weeks.setRange(axisAt(m_window.from), axisAt(m_window.to));
    pain = {};
    collectPain();
    if (columns().empty())
        return;
    addBars(plot, axes, *this);
    addLines(plot, axes, *this);
    pain = addPain(plot, axes, *this);
}

// Of each day close up, else of each column.
void LoadPlot::collectPain()
{
    m_pain.clear();
    if (!m_showsDays) {
        for (const auto& column : filled())
            m_pain.push_back({column.first + column.weeks / 2.0, column.worst, column.worstNextMorning});
        return;
    }
    for (const auto& [day, worst, morning] : m_series.days) {
        const double week = (daysBetween(m_series.weeks.front().monday, day) + 0.5) / daysOfAWeek;
        if (week >= filled().front().first && week < filled().back().first + 1)
            m_pain.push_back({week, worst, morning});
    }
}

double LoadPlot::painSize() const
{
    const double apart = m_showsDays ? weekWidth() / daysOfAWeek
        : m_showsMonths              ? weekWidth() * 4
                                     : weekWidth();
    return std::clamp(std::floor(apart), 3.0, 8.0) * unit();
}

QRectF LoadPlot::bars() const
{
    return {QPointF(m_area.left(), y(m_highest)), QPointF(m_area.right(), y(0))};
}

QRectF LoadPlot::pain() const
{
    return {QPointF(m_area.left(), painY(Pain::highest)), QPointF(m_area.right(), painY(0))};
}

double LoadPlot::x(double week) const
{
    const double from = axisAt(m_window.from);
    return m_area.left() + m_area.width() * (axisAt(week) - from) / (axisAt(m_window.to) - from);
}

double LoadPlot::y(double amount) const { return pain().top() - m_gap - m_barHeight * amount / m_highest; }

double LoadPlot::painY(double score) const
{
    return m_area.bottom() - m_foot - m_painHeight * score / Pain::highest;
}

double LoadPlot::weekAt(double x) const
{
    const double from = axisAt(m_window.from);
    const double place = from + (x - m_area.left()) / m_area.width() * (axisAt(m_window.to) - from);
    return weekAmong(columns(), place + static_cast<double>(m_filled.first));
}

QRectF LoadPlot::stretch(const LoadColumn& first, const LoadColumn& last) const
{
    const QRectF whole(
        QPointF(x(first.first), bars().top()), QPointF(x(last.first + last.weeks), m_area.bottom()));
    return whole & m_area;
}

QRectF LoadPlot::placeOf(int column) const
{
    const auto& each = columns()[static_cast<std::size_t>(column)];
    return stretch(each, each);
}

QRectF LoadPlot::bar(const LoadColumn& column, double from, double to) const
{
    const double left = x(column.first);
    const double right = x(column.first + column.weeks);
    const double gap = (right - left) * (1 - barShare) / 2;
    return {QPointF(left + gap, y(to)), QPointF(right - gap, y(from))};
}

std::optional<int> LoadPlot::columnAt(QPointF point) const
{
    const auto all = columns();
    if (!QRectF(bars().topLeft(), m_area.bottomRight()).contains(point))
        return std::nullopt;
    const double week = weekAt(point.x());
    const auto found = patella::ui::columnAt(all, week);
    return found == all.end() || found->first > week ? std::nullopt
                                                     : std::optional(static_cast<int>(found - all.begin()));
}

void LoadPlot::paint(QPainter& painter, const QRectF& place, double scale)
{
    renderChart(m_parts->plot, painter, place, scale);
}

void paintOnPaper(
    QPainter& painter, const QRectF& place, LoadSeries series, LoadWindow window, const ChartStyle& style)
{
    const double scale = style.unit();
    LoadPlot plot(std::move(series), unscaled(style));
    plot.layOut(place.size() / scale, window);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    plot.paint(painter, place, scale);
    painter.restore();
}

} // namespace patella::ui
