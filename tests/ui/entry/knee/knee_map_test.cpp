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

TEST_F(KneeMaps, DoNothingOnAClickBesideThePlacesOrWithAnotherButton)
{
    QSignalSpy toggled(&map, &KneeMap::toggled);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(1, 1));
    QTest::mouseClick(&map, Qt::RightButton, {}, map.areaOf(map.current()).center());
    EXPECT_EQ(toggled.count(), 0);
}

TEST_F(KneeMaps, ShowAHandOverAPlaceAndAnArrowBesideThem)
{
    QTest::mouseMove(&map, map.areaOf(map.current()).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return map.cursor().shape() == Qt::PointingHandCursor; }, 1000));
    QTest::mouseMove(&map, QPoint(1, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return map.cursor().shape() == Qt::ArrowCursor; }, 1000));
}

TEST_F(KneeMaps, PaintAMarkedPlaceAndTheOneUnderTheCursorOtherwise)
{
    const auto asItWas = map.grab().toImage();
    map.mark({{.side = Side::Left, .region = Region::Front, .worst = Pain::of(7)}});
    const auto marked = map.grab().toImage();
    EXPECT_NE(marked, asItWas);
    map.mark({{.side = Side::Left, .region = Region::Front, .worst = Pain::of(8)}});
    EXPECT_NE(map.grab().toImage(), marked) << "its worst score stands in it";
    map.mark({});
    EXPECT_EQ(map.grab().toImage(), asItWas);
}

TEST_F(KneeMaps, PaintThePlaceUnderTheMouseAndFrameTheOneOfTheKeys)
{
    const auto inMiddleOf
        = [&](std::size_t zone) { return map.grab().toImage().pixelColor(map.areaOf(zone).center()); };
    const auto here = map.current();
    const std::size_t other = here == 0 ? 1 : 0;
    QTest::mouseMove(&map, QPoint(1, 1));
    const auto atRest = inMiddleOf(other), ofKeys = inMiddleOf(here);
    QTest::mouseMove(&map, map.areaOf(other).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return inMiddleOf(other) != atRest; }, 1000));
    EXPECT_LT(inMiddleOf(other).lightness(), atRest.lightness()) << "it stands out";
    EXPECT_EQ(inMiddleOf(here), ofKeys) << "and no other";

    const auto highlighted = [&](std::size_t zone) {
        const auto picture = map.grab().toImage();
        const auto frame = map.palette().color(QPalette::Highlight).rgb();
        int found = 0;
        for (const auto area = map.areaOf(zone).adjusted(-2, -2, 2, 2); const int x : {0, 1, 2, 3, 4})
            for (int y = area.top(); y < area.bottom(); ++y)
                found += picture.valid(area.left() + x, y) && picture.pixel(area.left() + x, y) == frame;
        return found > 0;
    };
    map.activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return map.hasFocus(); }, 1000));
    EXPECT_TRUE(highlighted(here));
    EXPECT_FALSE(highlighted(other));
}

TEST_F(KneeMaps, LeaveOtherKeysToTheForm)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_A}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&map, &press);
        EXPECT_FALSE(press.isAccepted()) << key;
    }
}

TEST_F(KneeMaps, KeepTheirShapeInARoomOfAnySize)
{
    for (const auto size : {QSize(352, 196), QSize(700, 300), QSize(400, 700)}) {
        map.resize(size);
        for (std::size_t zone = 0; zone < kneeZones().size(); ++zone)
            EXPECT_TRUE(map.rect().contains(map.areaOf(zone))) << size.width() << ' ' << zone;
    }
    EXPECT_LT(map.heightForWidth(200), map.heightForWidth(300));
    EXPECT_EQ(map.heightForWidth(5000), map.sizeHint().height()) << "no drawing as high as the screen";
}

TEST_F(KneeMaps, TellAScreenReaderWhichPlaceHasTheCursor)
{
    map.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&map));
    map.setFocus();
    auto* group = QAccessible::queryAccessibleInterface(&map);
    QTest::keyClick(&map, Qt::Key_Right);
    ASSERT_NE(group->focusChild(), nullptr);
    EXPECT_EQ(group->indexOfChild(group->focusChild()), static_cast<int>(map.current()));
    int focused = 0;
    for (int place = 0; place < group->childCount(); ++place)
        focused += group->child(place)->state().focused ? 1 : 0;
    EXPECT_EQ(focused, 1);
}

TEST_F(KneeMaps, LetAScreenReaderGoToAPlaceWithoutChoosingIt)
{
    QSignalSpy toggled(&map, &KneeMap::toggled);
    auto* group = QAccessible::queryAccessibleInterface(&map);
    auto* last = group->child(group->childCount() - 1);
    last->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(map.current(), kneeZones().size() - 1);
    EXPECT_EQ(toggled.count(), 0);
    EXPECT_EQ(group->child(group->childCount()), nullptr) << "there is no further place";
    EXPECT_EQ(last->parent(), group);
}

} // namespace
} // namespace patella::ui
