// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/knee/knee_shapes.h"

#include <QPolygonF>

namespace patella::ui {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath roundIn(const QRectF& place)
{
    QPainterPath path;
    path.addEllipse(place);
    return path;
}

QPainterPath diamondIn(const QRectF& place)
{
    return polygon({{place.center().x(), place.top()}, {place.right(), place.center().y()},
        {place.center().x(), place.bottom()}, {place.left(), place.center().y()}});
}

QPainterPath pointingDown(const QRectF& place)
{
    return polygon({place.topLeft(), place.topRight(), {place.center().x(), place.bottom()}});
}

QPainterPath tickIn(const QRectF& place)
{
    QPainterPath path;
    path.addRect(QRectF(place.center().x() - 0.9, place.top(), 1.8, place.height()));
    return path;
}

std::pair<QPainterPath, QColor> zoneShape(
    std::optional<Zone> zone, const QRectF& place, const colours::Colours& colours)
{
    if (!zone)
        return {roundIn(place.adjusted(0.5, 0.5, -0.5, -0.5)), colours.quietText};
    switch (*zone) {
    case Zone::Green:
        return {roundIn(place), colours::of(Surface::Trail, colours.kind)};
    case Zone::Amber:
        return {polygon({{place.center().x(), place.top()}, place.bottomRight(), place.bottomLeft()}),
            colours.aboveLine};
    case Zone::Red: {
        QPainterPath path;
        path.addRect(place);
        return {path, colours.problem};
    }
    }
    return {};
}

} // namespace patella::ui
