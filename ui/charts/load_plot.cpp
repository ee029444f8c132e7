// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_plot.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include "ui/charts/group_look.h"
#include "ui/charts/load_marks.h"
#include "ui/charts/plot.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace patella::ui {

namespace {

constexpr double painShare = 0.38; // of the height between the axes
constexpr double mostPainShare = 0.5;
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
        , weeks(plot.addAxis(Qt::AlignBottom, Plot::Grid::None))
        , amounts(plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines))
        , scores(plot.addAxis(Qt::AlignRight, Plot::Grid::Lines))
        , behind(new LoadMarks(load, LoadMarks::Layer::Behind, plot.chart()))
        , before(new LoadMarks(load, LoadMarks::Layer::Before, plot.chart()))
    {
    }

    Plot plot;
    QCategoryAxis& weeks;
    QCategoryAxis& amounts;
    QCategoryAxis& scores;
    LoadMarks* behind; // of the chart
    LoadMarks* before;
    QScatterSeries* dots = nullptr;
    QScatterSeries* diamonds = nullptr;
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

std::span<const LoadColumn> LoadPlot::columns() const
{
    return m_showsMonths ? std::span(m_months) : std::span(m_series.weeks);
}

std::span<const LoadColumn> LoadPlot::inSightOf(std::span<const LoadColumn> columns) const
{
    const auto first = std::partition_point(columns.begin(), columns.end(),
        [&](const LoadColumn& each) { return each.first + each.weeks <= m_window.from; });
    const auto end = std::partition_point(
        first, columns.end(), [&](const LoadColumn& each) { return each.first < m_window.to; });
    return {first, end};
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
    const double first = static_cast<double>(m_filled.first);
    if (!m_showsMonths || m_months.empty())
        return week - first - 0.5;
    auto month = std::partition_point(m_months.begin(), m_months.end(),
        [=](const LoadColumn& each) { return each.first + each.weeks <= week; });
    if (month == m_months.end())
        --month;
    return static_cast<double>(month - m_months.begin()) - first - 0.5 + (week - month->first) / month->weeks;
}

void LoadPlot::setAxes(QSizeF size)
{
    auto& [plot, weeks, amounts, scores, behind, before, dots, diamonds] = *m_parts;
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
    setTicks(weeks, times, axisAt(m_window.from), axisAt(m_window.to));
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
    setTicks(amounts, levels, -(height - m_barHeight - air) * perPixel, m_highest + air * perPixel);
    const double perScore = Pain::highest / m_painHeight;
    std::vector<Tick> marks{{0, QStringLiteral("0")}, {5, QStringLiteral("5")}, {10, QStringLiteral("10")}};
    if (m_painHeight < 2.4 * metrics.height())
        marks.erase(marks.begin() + 1);
    setTicks(scores, marks, -m_foot * perScore, (height - m_foot) * perScore);
    plot.layOut(size);
    m_area = plot.area();
    for (auto* pain : {dots, diamonds})
        if (pain && pain->markerSize() != painSize())
            pain->setMarkerSize(painSize());
}

void LoadPlot::fill()
{
    auto& chart = m_parts->plot.chart();
    chart.removeAllSeries();
    m_parts->weeks.setRange(axisAt(m_window.from), axisAt(m_window.to));
    m_parts->dots = m_parts->diamonds = nullptr;
    if (columns().empty())
        return;
    addBars();
    addLines();
    addRolling();
    addPain();
}

// A set of bars for each colour a group has: of the usual weeks, the easier ones, those above the line.
void LoadPlot::addBars()
{
    const auto filled = columns().subspan(m_filled.first, m_filled.second - m_filled.first);
    QList<QBarSet*> bars;
    for (std::size_t group = 0; group < m_series.groups.size(); ++group) {
        std::map<QRgb, QList<double>> sets;
        for (std::size_t i = 0; i < filled.size(); ++i) {
            const double amount = group < filled[i].pieces.size() ? filled[i].pieces[group] : 0;
            if (amount <= 0)
                continue;
            const auto look = m_showsMonths ? WeekLook::Usual : filled[i].look;
            auto& values = sets[fillOf(m_series.groups[group], look, m_style.colours).rgb()];
            values.resize(static_cast<qsizetype>(filled.size()));
            values[static_cast<qsizetype>(i)] = amount;
        }
        for (const auto& [colour, values] : sets) {
            auto* set = new QBarSet(m_series.groups[group].name);
            set->append(values);
            set->setColor(QColor(colour));
            set->setPen(Qt::NoPen); // an outline costs more than the bar
            bars.append(set);
        }
    }
    // Bars that come to axes that stand are made as far as they are in sight.
    auto* series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    m_parts->plot.add(*series, m_parts->weeks, m_parts->amounts);
    series->append(bars);
}

// A line is one piece until there is none, dashed where it is provisional.
void LoadPlot::addLine(std::optional<double> LoadColumn::* height, QPen pen)
{
    QList<QPointF> corners;
    bool dashed = false;
    const auto finish = [&] {
        if (corners.isEmpty())
            return;
        auto stroke = pen;
        if (dashed)
            stroke.setDashPattern({4, 3});
        m_parts->plot.addLine(stroke, m_parts->weeks, m_parts->amounts).replace(corners);
        corners = {corners.back()};
    };
    for (const auto& column : columns().subspan(m_filled.first, m_filled.second - m_filled.first)) {
        const auto amount = column.*height;
        if (!amount || dashed != column.provisional)
            finish();
        if (!amount) {
            corners.clear();
            continue;
        }
        dashed = column.provisional;
        const QPointF from(axisAt(column.first), *amount);
        if (corners.isEmpty() || corners.back() != from)
            corners.append(from);
        corners.append({axisAt(column.first + column.weeks), *amount});
    }
    finish();
}

void LoadPlot::addLines()
{
    const auto pen = [&](const QColor& colour, double width) {
        return QPen(colour, width * unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    };
    addLine(&LoadColumn::strongLine, pen(m_style.colours.quietText, 1));
    addLine(&LoadColumn::line, pen(m_style.colours.line, 1.75));
}

void LoadPlot::addRolling()
{
    if (m_showsMonths || m_series.rolling.empty())
        return;
    const auto end = std::min(m_series.rolling.size(), m_filled.second * daysOfAWeek);
    QList<QPointF> points;
    for (auto day = m_filled.first * daysOfAWeek; day < end; ++day)
        points.append({axisAt((static_cast<double>(day) + 0.5) / daysOfAWeek), m_series.rolling[day]});
    m_parts->plot.addLine(QPen(m_style.colours.text, 1.25 * unit()), m_parts->weeks, m_parts->amounts)
        .replace(points);
}

void LoadPlot::addPain()
{
    m_pain.clear();
    const auto filled = columns().subspan(m_filled.first, m_filled.second - m_filled.first);
    if (m_showsDays) {
        for (const auto& [day, worst, morning] : m_series.days) {
            const double week = (daysBetween(m_series.weeks.front().monday, day) + 0.5) / daysOfAWeek;
            if (week >= filled.front().first && week < filled.back().first + 1)
                m_pain.push_back({week, worst, morning});
        }
    } else {
        for (const auto& column : filled)
            m_pain.push_back({column.first + column.weeks / 2.0, column.worst, column.worstNextMorning});
    }
    QList<QPointF> worst;
    QList<QPointF> morning;
    for (const auto& mark : m_pain) {
        if (mark.worst)
            worst.append({axisAt(mark.week), double(mark.worst->value())});
        if (mark.morning)
            morning.append({axisAt(mark.week), double(mark.morning->value())});
    }
    auto& [plot, weeks, amounts, scores, behind, before, dots, diamonds] = *m_parts;
    dots = &plot.addDots(m_style.colours.pain, weeks, scores);
    diamonds = &plot.addDots(m_style.colours.ground, weeks, scores);
    diamonds->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    diamonds->setPen(QPen(m_style.colours.pain, 1.25 * unit()));
    dots->replace(worst);
    diamonds->replace(morning);
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
    const double share = (x - m_area.left()) / m_area.width();
    if (!m_showsMonths)
        return m_window.from + share * m_window.weeks();
    const double from = axisAt(m_window.from);
    const double place
        = from + share * (axisAt(m_window.to) - from) + 0.5 + static_cast<double>(m_filled.first);
    const auto last = static_cast<double>(m_months.size()) - 1;
    const auto& month = m_months[static_cast<std::size_t>(std::clamp(std::floor(place), 0.0, last))];
    return month.first + (place - std::clamp(std::floor(place), 0.0, last)) * month.weeks;
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
    if (all.empty() || !QRectF(bars().topLeft(), m_area.bottomRight()).contains(point))
        return std::nullopt;
    const double week = weekAt(point.x());
    const auto found = std::partition_point(
        all.begin(), all.end(), [=](const LoadColumn& each) { return each.first + each.weeks <= week; });
    if (found == all.end() || found->first > week)
        return std::nullopt;
    return static_cast<int>(found - all.begin());
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
