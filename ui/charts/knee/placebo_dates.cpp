// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/placebo_dates.h"

#include <QCategoryAxis>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/knee/month_axis.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

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

// As near to the diamond as it can stand within the area without lying over anything; over as little as
// possible where there is no such place.
QPointF placeOfName(QSizeF name, QPointF diamond, const QRectF& area, std::span<const QRectF> taken)
{
    constexpr double step = 5, air = 3;
    QPointF best = area.topLeft();
    auto least = std::pair(taken.size() + 1, 0.0);
    for (double y = area.top(); y + name.height() <= area.bottom(); y += step)
        for (double x = area.left(); x + name.width() <= area.right(); x += step) {
            const QRectF place(QPointF(x, y), name);
            const auto around = place.adjusted(-air, -air, air, air);
            const auto covered
                = std::ranges::count_if(taken, [&](const QRectF& each) { return each.intersects(around); });
            const QPointF nearest(std::clamp(diamond.x(), place.left(), place.right()),
                std::clamp(diamond.y(), place.top(), place.bottom()));
            const auto way = std::pair(static_cast<std::size_t>(covered), QLineF(nearest, diamond).length());
            if (way < least) {
                least = way;
                best = place.topLeft();
            }
        }
    return best;
}

void nameReal(Plot& plot, const QString& words, QPointF diamond, std::span<const QRectF> taken)
{
    auto& name = plot.addText(words, plot.style().colours.accent);
    const auto size = name.boundingRect().size();
    name.setPos(placeOfName(size, diamond, plot.area(), taken));
    const QRectF place(name.pos(), size);
    const QPointF nearest(std::clamp(diamond.x(), place.left(), place.right()),
        std::clamp(diamond.y(), place.top(), place.bottom()));
    constexpr double beside = 14; // pixels: no line is needed
    if (QLineF(nearest, diamond).length() > beside)
        plot.scene().addLine(QLineF(diamond, nearest), QPen(plot.style().colours.accent, 1));
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
    std::vector<QRectF> taken;
    // Between the outermost lines, which would strike them through.
    const auto inCorner = [&](const QString& words, double line, bool isBelowIt) {
        auto& text = plot.addText(words, colours.quietText);
        const double height = text.boundingRect().height();
        const double ofLine = plot.placeOf({0, line}, grey).y();
        text.setPos(area.left() + 6, isBelowIt ? ofLine + 2 : ofLine - height - 2);
        taken.push_back(text.sceneBoundingRect());
    };
    inCorner(dates.above, highest, true);
    inCorner(dates.below, -highest, false);
    std::vector<KneeMark> marks;
    const auto mark = [&](const DatedChange& each, double half, const QString& said, int opens) {
        const auto middle = plot.placeOf(at(each), grey);
        marks.push_back({.place = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half),
            .said = said,
            .opens = opens});
        taken.push_back(marks.back().place);
    };
    for (std::size_t i = 0; i < dates.others.size(); ++i)
        mark(dates.others[i], 3, dates.saidOthers[i], static_cast<int>(i) + 1);
    mark(dates.real, 7, dates.said, 0);
    nameReal(plot, dates.name, marks.back().place.center(), taken);
    return marks;
}

} // namespace

KneeDrawing drawingOf(PlaceboDates dates)
{
    return [dates = std::move(dates)](Plot& plot, QSizeF size) { return drawDates(plot, dates, size); };
}

} // namespace patella::ui
