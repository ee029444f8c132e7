// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/knee_timeline.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsPathItem>
#include <QScatterSeries>

#include "ui/charts/knee/knee_shapes.h"
#include "ui/charts/knee/month_axis.h"
#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

// The picture from its foot: rows, pain, distance.
constexpr double heightOfPain = 0.34;
constexpr double heightOfDistance = 0.22;
constexpr double airBetween = 0.03;
constexpr int mostPain = 10;
constexpr double dotSize = 7;

double footOfPain() { return 1 - heightOfDistance - heightOfPain - 2 * airBetween; }

double heightOf(double points) { return footOfPain() + heightOfPain * points / mostPain; }

int dayOf(const KneeTimeline& timeline, LocalDate day) { return daysBetween(timeline.from, day); }

double rowHeight(const KneeTimeline& timeline)
{
    return (footOfPain() - airBetween) / static_cast<double>(timeline.rows.size() + 1);
}

// Of the zones first, then of each row, from above.
double middleOfRow(const KneeTimeline& timeline, std::size_t row)
{
    return footOfPain() - airBetween - (static_cast<double>(row) + 0.5) * rowHeight(timeline);
}

std::vector<Tick> levelTicks(const KneeTimeline& timeline)
{
    std::vector<Tick> ticks;
    for (std::size_t row = timeline.rows.size(); row > 0; --row)
        ticks.push_back({middleOfRow(timeline, row), timeline.rows[row - 1].name});
    ticks.push_back({middleOfRow(timeline, 0), timeline.nameOfZones});
    for (const int points : {0, 5, mostPain})
        ticks.push_back({heightOf(points),
            points == 5 ? timeline.nameOfPain + QStringLiteral("\u00a05")
                        : timeline.units.locale.toString(points)});
    return ticks;
}

void addDistances(Plot& plot, const KneeTimeline& timeline, QCategoryAxis& x)
{
    const double metres = timeline.units.metres();
    std::vector<double> ofDays(static_cast<std::size_t>(dayOf(timeline, timeline.to)) + 1);
    for (const auto& run : timeline.runs)
        ofDays.at(static_cast<std::size_t>(dayOf(timeline, run.day)))
            += static_cast<double>(run.distance.metres) / metres;
    const double highest = std::max(1.0, *std::ranges::max_element(ofDays)) * 1.06;
    auto& y = plot.addAxis(Qt::AlignRight, Plot::Grid::None);
    const double whole = highest / heightOfDistance;
    setTicks(y, distanceTicks(highest, 3, timeline.units), highest - whole, highest);
    auto* set = new QBarSet(QString());
    for (const double distance : ofDays)
        set->append(distance);
    set->setBrush(plot.style().colours.load);
    set->setPen(Qt::NoPen);
    auto* bars = new QBarSeries;
    bars->append(set);
    bars->setBarWidth(0.8);
    plot.chart().addSeries(bars);
    bars->attachAxis(&x);
    bars->attachAxis(&y);
}

void addScores(Plot& plot, const KneeTimeline& timeline, QCategoryAxis& x, QCategoryAxis& y)
{
    const auto& colours = plot.style().colours;
    auto& morning = plot.addDots(colours.ground, x, y);
    morning.setMarkerSize(dotSize + 1);
    morning.setPen(QPen(colours.text, 1.4));
    auto& worst = plot.addDots(colours.pain, x, y);
    worst.setMarkerSize(dotSize);
    auto& masked = plot.addDots(colours.pain, x, y);
    masked.setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    masked.setMarkerSize(dotSize + 2);
    masked.setBrush(QBrush(colours.pain, Qt::BDiagPattern));
    masked.setPen(QPen(colours.pain, 1));
    auto& missing = plot.addDots(colours.quietText, x, y);
    missing.setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    missing.setMarkerSize(2.5);
    for (const auto& run : timeline.runs) {
        const double day = dayOf(timeline, run.day);
        if (run.morning)
            (run.morning->masked ? masked : morning).append(day + 0.3, heightOf(run.morning->points));
        if (run.worst)
            (run.worst->masked ? masked : worst).append(day, heightOf(run.worst->points));
        else
            missing.append(day, heightOf(0) - 0.012);
    }
}

QPointF placeIn(const Plot& plot, const KneeTimeline& timeline, double day, double height)
{
    const auto area = plot.area();
    const double days = dayOf(timeline, timeline.to) + 1;
    return {area.left() + (day + 0.5) / days * area.width(), area.bottom() - height * area.height()};
}

void addShape(Plot& plot, const QPainterPath& path, const QBrush& brush, const QPen& pen)
{
    auto* item = new QGraphicsPathItem(path, &plot.chart());
    item->setBrush(brush);
    item->setPen(pen);
    item->setZValue(20);
}

QRectF addMark(Plot& plot, const TimelineMark& mark, QPointF from, QPointF to)
{
    using Kind = TimelineMark::Kind;
    const auto& colours = plot.style().colours;
    const QRectF place(from.x() - 4, from.y() - 4, 8, 8);
    if (mark.kind == Kind::Band || mark.kind == Kind::FlareBand) {
        const QRectF band(from.x() - 2, from.y() - 4, std::max(4.0, to.x() - from.x() + 4), 8);
        QPainterPath path;
        path.addRoundedRect(band, 3, 3);
        const bool flare = mark.kind == Kind::FlareBand;
        addShape(plot, path, flare ? colours.pain : colours::between(colours.ground, colours.quietText, 0.45),
            Qt::NoPen);
        return band;
    }
    const auto path = mark.kind == Kind::Visit ? pointingDown(place)
        : mark.kind == Kind::NewShoe           ? diamondIn(place)
        : mark.kind == Kind::Care
        ? tickIn(place)
        : roundIn(mark.kind == Kind::Calm ? place.adjusted(2.5, 2.5, -2.5, -2.5) : place);
    const auto colour = mark.kind == Kind::Noticed ? colours.pain
        : mark.kind == Kind::Calm                  ? colours.quietText
                                                   : colours.text;
    addShape(plot, path, colour, Qt::NoPen);
    return place;
}

std::vector<KneeMark> addRows(Plot& plot, const KneeTimeline& timeline)
{
    std::vector<KneeMark> marks;
    for (std::size_t row = 0; row < timeline.rows.size(); ++row)
        for (const auto& mark : timeline.rows[row].marks) {
            const double height = middleOfRow(timeline, row + 1);
            const auto place
                = addMark(plot, mark, placeIn(plot, timeline, dayOf(timeline, mark.from), height),
                    placeIn(plot, timeline, dayOf(timeline, mark.to), height));
            marks.push_back({.place = place, .said = mark.said, .opens = mark.opens});
        }
    return marks;
}

std::vector<KneeMark> addRuns(Plot& plot, const KneeTimeline& timeline)
{
    std::vector<KneeMark> marks;
    const auto area = plot.area();
    for (const auto& run : timeline.runs) {
        const auto middle = placeIn(plot, timeline, dayOf(timeline, run.day), middleOfRow(timeline, 0));
        const QRectF place(middle.x() - 4, middle.y() - 4, 8, 8);
        const auto [path, colour] = zoneShape(run.zone, place, plot.style().colours);
        addShape(plot, path, run.zone ? QBrush(colour) : QBrush(Qt::NoBrush), QPen(colour, 1.2));
        marks.push_back(
            {.place = QRectF(QPointF(middle.x() - 4, area.top()), QPointF(middle.x() + 4, place.bottom())),
                .said = run.said,
                .opens = run.opens});
    }
    return marks;
}

std::vector<KneeMark> draw(Plot& plot, const KneeTimeline& timeline, QSizeF size)
{
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    setTicks(x, monthsOfDays(plot, timeline.from, timeline.to, size.width() - 180, timeline.units.locale),
        -0.5, dayOf(timeline, timeline.to) + 0.5);
    setTicks(y, levelTicks(timeline), 0, 1);
    addDistances(plot, timeline, x);
    addScores(plot, timeline, x, y);
    plot.layOut(size);
    auto marks = addRuns(plot, timeline);
    std::ranges::move(addRows(plot, timeline), std::back_inserter(marks));
    return marks;
}

} // namespace

KneeDrawing drawingOf(KneeTimeline timeline)
{
    return [timeline = std::move(timeline)](Plot& plot, QSizeF size) { return draw(plot, timeline, size); };
}

} // namespace patella::ui
