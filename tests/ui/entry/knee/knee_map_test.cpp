// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/entry/knee/knee_map.h"
#include "ui/entry/knee/knee_zones.h"

#include <set>

namespace patella::ui {
namespace {

class KneeMaps : public testing::Test {
protected:
    KneeMaps()
    {
        map.show();
        map.setFocus();
    }
    KneeMap map;
};

TEST_F(KneeMaps, LeadToEveryPlaceOfBothKneesByArrowKeys)
{
    std::set<std::size_t> reached{map.current()};
    std::vector<std::size_t> ahead{map.current()};
    while (!ahead.empty()) {
        const auto zone = ahead.back();
        ahead.pop_back();
        for (const auto arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            map.goTo(zone);
            QTest::keyClick(&map, arrow);
            if (reached.insert(map.current()).second)
                ahead.push_back(map.current());
        }
    }
    EXPECT_EQ(reached.size(), kneeZones().size());
    EXPECT_EQ(kneeZones().size(), 2 * wordsOf<Region>.size());
}

TEST_F(KneeMaps, PutTheLeftKneeOnTheLeftAndInnerSidesFaceToFace)
{
    for (std::size_t zone = 0; zone < kneeZones().size(); ++zone) {
        const auto& [side, region, shape] = kneeZones()[zone];
        const double x = shape.boundingRect().center().x();
        EXPECT_EQ(x < kneeDrawingSize.width() / 2, side == Side::Left) << wordOf(region);
    }
    const auto x = [](Side side, Region region) {
        for (const auto& zone : kneeZones())
            if (zone.side == side && zone.region == region)
                return zone.shape.boundingRect().center().x();
        return 0.0;
    };
    EXPECT_LT(x(Side::Left, Region::OuterJointLine), x(Side::Left, Region::InnerJointLine));
    EXPECT_LT(x(Side::Right, Region::InnerJointLine), x(Side::Right, Region::OuterJointLine));
}

TEST_F(KneeMaps, ChooseAPlaceBySpaceAndByClick)
{
    QSignalSpy toggled(&map, &KneeMap::toggled);
    QTest::keyClick(&map, Qt::Key_Space);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled[0][0].value<Side>(), Side::Left);
    EXPECT_EQ(toggled[0][1].value<Region>(), Region::Front);

    std::size_t back = 0;
    while (kneeZones()[back].region != Region::Back || kneeZones()[back].side != Side::Right)
        ++back;
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.areaOf(back).center());
    ASSERT_EQ(toggled.count(), 2);
    EXPECT_EQ(toggled[1][0].value<Side>(), Side::Right);
    EXPECT_EQ(toggled[1][1].value<Region>(), Region::Back);
}

TEST_F(KneeMaps, NameEachPlaceForScreenReaders)
{
    map.mark({{.side = Side::Both, .region = Region::Front, .worst = Pain::of(3)}});
    auto* group = QAccessible::queryAccessibleInterface(&map);
    ASSERT_EQ(group->childCount(), static_cast<int>(kneeZones().size()));
    std::set<QString> names;
    int checked = 0;
    for (int place = 0; place < group->childCount(); ++place) {
        auto* zone = group->child(place);
        EXPECT_EQ(zone->role(), QAccessible::CheckBox);
        EXPECT_FALSE(zone->rect().isEmpty());
        names.insert(zone->text(QAccessible::Name));
        checked += zone->state().checked ? 1 : 0;
    }
    EXPECT_EQ(names.size(), kneeZones().size()) << "no two places share a name";
    EXPECT_EQ(checked, 2) << "both knees";

    QSignalSpy toggled(&map, &KneeMap::toggled);
    group->child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(toggled.count(), 1);
}

} // namespace
} // namespace patella::ui
