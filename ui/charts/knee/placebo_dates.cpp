// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/placebo_dates.h"

#include <QCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/knee/month_axis.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double besideTheDates = 60; // pixels of the axis of points
constexpr int airAroundDates = 10; // days

std::pair<LocalDate, LocalDate> daysOfDates(const PlaceboDates& dates)
{
    auto from = dates.real.date;
    auto to = dates.real.date;
    for (const auto& each : dates.others) {
        from = std::min(from, each.date);
        to = std::max(to, each.date);
    }
    return {daysAfter(from, -airAroundDates), daysAfter(to, airAroundDates)};
}

double highestOf(const PlaceboDates& dates)
{
    double highest = std::max(1.0, std::abs(dates.real.change));
    for (const auto& each : dates.others)
        highest = std::max(highest, std::abs(each.change));
    return std::ceil(highest);
}

// Beside the diamond, on the side that has room.
void nameReal(Plot& plot, const PlaceboDates& dates, QPointF place)
{
    auto& name = plot.addText(dates.name, plot.style().colours.text);
    const double width = name.boundingRect().width();
    const bool isRight = place.x() + 10 + width <= plot.area().right();
    const double left = isRight ? place.x() + 10 : std::max(plot.area().left(), place.x() - 10 - width);
    name.setPos(left, place.y() - name.boundingRect().height() / 2);
}

std::vector<KneeMark> drawDates(Plot& plot, const PlaceboDates& dates, QSizeF size)
{
    const auto& colours = plot.style().colours;
    const auto& locale = dates.units.locale;
    const auto [from, to] = daysOfDates(dates);
    auto& x = plot.addAxis(Qt::AlignBottom, Plot::Grid::None);
    auto& y = plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    const double last = daysBetween(from, to);
    setTicks(x, monthsOfDays(plot, from, to, size.width() - besideTheDates, locale), 0, last);
    const double highest = highestOf(dates);
    std::vector<Tick> points;
    for (const double each : {-highest, 0.0, highest})
        points.push_back({each, (each > 0 ? QStringLiteral("+") : QString()) + locale.toString(each)});
    setTicks(y, points, -highest * 1.1, highest * 1.1);
    plot.addLine(QPen(colours.quietText, 1), x, y).replace(QList<QPointF>{{0, 0}, {last, 0}});
    auto& grey = plot.addDots(colours::between(colours.ground, colours.quietText, 0.7), x, y);
    grey.setMarkerSize(5);
    const auto at = [from = from](const DatedChange& each) {
        return QPointF(daysBetween(from, each.date), each.change);
    };
    for (const auto& each : dates.others)
        grey.append(at(each));
    auto& real = plot.addDots(colours.accent, x, y);
    real.setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    real.setMarkerSize(12);
    real.append(at(dates.real));
    plot.layOut(size);
    const auto area = plot.area();
    plot.addText(dates.above, colours.quietText).setPos(area.topLeft() + QPointF(6, 2));
    auto& below = plot.addText(dates.below, colours.quietText);
    below.setPos(area.left() + 6, area.bottom() - below.boundingRect().height() - 2);
    std::vector<KneeMark> marks;
    const auto mark = [&](const DatedChange& each, double half, const QString& said, int opens) {
        const auto middle = plot.placeOf(at(each), grey);
        marks.push_back({.place = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half),
            .said = said,
            .opens = opens});
    };
    for (std::size_t i = 0; i < dates.others.size(); ++i)
        mark(dates.others[i], 3, dates.saidOthers[i], static_cast<int>(i) + 1);
    mark(dates.real, 7, dates.said, 0);
    nameReal(plot, dates, plot.placeOf(at(dates.real), real));
    return marks;
}

} // namespace

KneeDrawing drawingOf(PlaceboDates dates)
{
    return [dates = std::move(dates)](Plot& plot, QSizeF size) { return drawDates(plot, dates, size); };
}

} // namespace patella::ui
