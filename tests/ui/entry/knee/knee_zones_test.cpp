// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/entry/knee/knee_zones.h"

#include <set>

namespace patella::ui {
namespace {

TEST(KneeZones, ShowEachPlaceOfEachKneeOnce)
{
    std::set<std::pair<Side, Region>> places;
    for (const auto& zone : kneeZones())
        places.emplace(zone.side, zone.region);
    EXPECT_EQ(places.size(), kneeZones().size());
    EXPECT_EQ(places.size(), 2 * wordsOf<Region>.size());
}

TEST(KneeZones, LieInsideTheDrawing)
{
    const QRectF drawing(QPointF(), kneeDrawingSize);
    for (const auto& zone : kneeZones())
        EXPECT_TRUE(drawing.contains(zone.shape.boundingRect())) << wordOf(zone.region);
    EXPECT_TRUE(drawing.contains(kneeOutlines().boundingRect()));
}

// How many of the zones are drawn over this point.
int zonesOver(const QPointF& point)
{
    int zones = 0;
    for (const auto& zone : kneeZones())
        zones += zone.shape.contains(point) ? 1 : 0;
    return zones;
}

TEST(KneeZones, EachHaveRoomOfTheirOwnToBeClicked)
{
    for (const auto& zone : kneeZones()) {
        const auto box = zone.shape.boundingRect();
        int own = 0;
        for (double x = box.left(); x < box.right(); x += 1)
            for (double y = box.top(); y < box.bottom(); y += 1)
                own += zone.shape.contains({x, y}) && zonesOver({x, y}) == 1 ? 1 : 0;
        EXPECT_GE(own, 80) << wordOf(zone.region) << ": as large as a fingertip on paper";
    }
}

TEST(KneeZones, MirrorOneKneeInTheOther)
{
    const auto half = kneeZones().size() / 2;
    for (std::size_t place = 0; place < half; ++place) {
        const auto left = kneeZones()[place].shape.boundingRect();
        const auto right = kneeZones()[place + half].shape.boundingRect();
        EXPECT_EQ(kneeZones()[place].region, kneeZones()[place + half].region);
        EXPECT_NEAR(left.left(), kneeDrawingSize.width() - right.right(), 0.01);
        EXPECT_NEAR(left.top(), right.top(), 0.01);
        EXPECT_NEAR(left.height(), right.height(), 0.01);
    }
}

TEST(KneeZones, AreReachedInTheDirectionOfTheArrow)
{
    const auto middle = [](std::size_t zone) { return kneeZones()[zone].shape.boundingRect().center(); };
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone) {
        const auto to = [&](Qt::Key arrow) { return middle(neighbour(zone, arrow)) - middle(zone); };
        EXPECT_GE(to(Qt::Key_Right).x(), 0);
        EXPECT_LE(to(Qt::Key_Left).x(), 0);
        EXPECT_GE(to(Qt::Key_Down).y(), 0);
        EXPECT_LE(to(Qt::Key_Up).y(), 0);
    }
}

TEST(KneeZones, HaveNoNeighbourBeyondTheEdge)
{
    std::size_t leftmost = 0;
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone)
        if (kneeZones()[zone].shape.boundingRect().center().x()
            < kneeZones()[leftmost].shape.boundingRect().center().x())
            leftmost = zone;
    EXPECT_EQ(neighbour(leftmost, Qt::Key_Left), leftmost);
    EXPECT_NE(neighbour(leftmost, Qt::Key_Right), leftmost);
}

} // namespace
} // namespace patella::ui
