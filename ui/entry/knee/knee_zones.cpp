// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/knee_zones.h"

#include <QTransform>

#include <cmath>
#include <limits>

namespace patella::ui {

namespace {

constexpr double middle = kneeDrawingSize.width() / 2;

QPainterPath ellipse(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), width / 2, height / 2);
    return path;
}

QPainterPath box(double x, double y, double width, double height, double corner = 5)
{
    QPainterPath path;
    path.addRoundedRect({x - width / 2, y - height / 2, width, height}, corner, corner);
    return path;
}

// The left knee: seen from the front at x 68 to 168, from behind at x 0 to 58.
std::vector<std::pair<Region, QPainterPath>> leftZones()
{
    auto besideTendon = ellipse(101, 118, 13, 22);
    besideTendon.addPath(ellipse(135, 118, 13, 22));
    return {
        {Region::AboveKneecap, box(118, 52, 44, 20, 10)},
        {Region::Front, ellipse(118, 84, 42, 40)},
        {Region::BelowKneecap, box(118, 119, 15, 26, 6)},
        {Region::BesideTendon, besideTendon},
        {Region::OuterSide, box(84, 66, 16, 26)},
        {Region::OuterJointLine, box(84, 98, 16, 18)},
        {Region::InnerJointLine, box(152, 98, 16, 18)},
        {Region::InnerBelow, ellipse(146, 139, 20, 20)},
        {Region::Back, ellipse(30, 92, 34, 46)},
        {Region::Whole, box(90, 182, 52, 22, 11)},
        {Region::Unclear, box(148, 182, 52, 22, 11)},
    };
}

QPainterPath leftOutline()
{
    QPainterPath front(QPointF(74, 26));
    front.cubicTo(78, 50, 70, 60, 72, 84);
    front.cubicTo(73, 112, 84, 128, 86, 160);
    front.moveTo(162, 26);
    front.cubicTo(158, 50, 164, 60, 164, 84);
    front.cubicTo(163, 112, 156, 128, 152, 160);
    QPainterPath back(QPointF(6, 36));
    back.cubicTo(10, 60, 6, 76, 8, 92);
    back.cubicTo(4, 112, 12, 130, 16, 152);
    back.moveTo(54, 36);
    back.cubicTo(50, 60, 54, 76, 52, 92);
    back.cubicTo(56, 112, 48, 130, 44, 152);
    front.addPath(back);
    return front;
}

QTransform mirror() { return QTransform().translate(2 * middle, 0).scale(-1, 1); }

std::vector<KneeZone> allZones()
{
    std::vector<KneeZone> zones;
    for (const auto& [region, shape] : leftZones())
        zones.push_back({.side = Side::Left, .region = region, .shape = shape});
    for (const auto& [region, shape] : leftZones())
        zones.push_back({.side = Side::Right, .region = region, .shape = mirror().map(shape)});
    return zones;
}

} // namespace

const std::vector<KneeZone>& kneeZones()
{
    static const auto zones = allZones();
    return zones;
}

const QPainterPath& kneeOutlines()
{
    static const auto outlines = [] {
        auto both = leftOutline();
        both.addPath(mirror().map(leftOutline()));
        return both;
    }();
    return outlines;
}

std::size_t neighbour(std::size_t zone, Qt::Key arrow)
{
    const auto& zones = kneeZones();
    const auto from = zones.at(zone).shape.boundingRect().center();
    const QPointF ahead = arrow == Qt::Key_Left ? QPointF(-1, 0)
        : arrow == Qt::Key_Right                ? QPointF(1, 0)
        : arrow == Qt::Key_Up                   ? QPointF(0, -1)
                                                : QPointF(0, 1);
    auto nearest = zone;
    double least = std::numeric_limits<double>::max();
    for (std::size_t other = 0; other < zones.size(); ++other) {
        const auto way = zones.at(other).shape.boundingRect().center() - from;
        const double forward = QPointF::dotProduct(way, ahead);
        const double sideways = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        constexpr double straightness = 2; // what lies straight ahead counts as nearer
        if (forward > 1 && forward + straightness * sideways < least) {
            least = forward + straightness * sideways;
            nearest = other;
        }
    }
    return nearest;
}

} // namespace patella::ui
