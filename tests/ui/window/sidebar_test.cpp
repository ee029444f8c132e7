// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"
#include "ui/window/sidebar.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

using namespace test;

class SidebarTest : public testing::Test {
protected:
    SidebarTest() { sidebar.show(); }

    QListWidget& list() { return *sidebar.findChild<QListWidget*>(); }
    void enlargeText(double times)
    {
        auto font = sidebar.font();
        font.setPointSizeF(font.pointSizeF() * times);
        sidebar.setFont(font);
    }

    const QStringList titles{QStringLiteral("Today"), QStringLiteral("Pain and mileage")};
    Sidebar sidebar{{QStringLiteral("today"), QStringLiteral("mileage")}, titles};
};

TEST_F(SidebarTest, ShowsIconsAloneWhereTitlesWouldTakeTooMuchAndTitlesWhereThereIsRoom)
{
    constexpr int wide = 1200, narrow = 500;
    sidebar.fitBeside(wide);
    const int withTitles = sidebar.width();
    EXPECT_EQ(list().item(1)->text(), titles.at(1));
    sidebar.fitBeside(narrow);
    EXPECT_EQ(list().item(1)->text(), QString());
    EXPECT_LE(sidebar.width(), narrow / 4);
    sidebar.fitBeside(wide);
    EXPECT_EQ(list().item(1)->text(), titles.at(1));
    EXPECT_EQ(sidebar.width(), withTitles);
}

TEST_F(SidebarTest, MakesRoomWhenTheTextGrows)
{
    constexpr int window = 1024;
    sidebar.fitBeside(window);
    ASSERT_EQ(list().item(0)->text(), titles.at(0));
    enlargeText(2.5);
    EXPECT_EQ(list().item(0)->text(), QString());
    EXPECT_LE(sidebar.width(), window / 4);
    EXPECT_GE(list().iconSize().height(), sidebar.fontMetrics().height()) << "icons grow with the text";
    enlargeText(1 / 2.5);
    EXPECT_EQ(list().item(0)->text(), titles.at(0));
}

TEST_F(SidebarTest, KeepsItsIconsWholeBesideTheBarThatScrollsThem)
{
    sidebar.fitBeside(400);
    const auto isWhole = [this] {
        const auto line = list().visualItemRect(list().item(0));
        return line.right() <= list().viewport()->rect().right()
            && line.width() >= list().iconSize().width() + 2 * 12;
    };
    EXPECT_TRUE(isWhole());
    list().setFixedHeight(40);
    QTest::qWait(0);
    ASSERT_GT(list().verticalScrollBar()->maximum(), 0);
    EXPECT_TRUE(isWhole());
}

TEST_F(SidebarTest, StillSaysTheTitlesOfItsIcons)
{
    sidebar.fitBeside(400);
    for (int page = 0; page < list().count(); ++page) {
        EXPECT_TRUE(list().item(page)->toolTip().startsWith(titles.at(page)));
        EXPECT_EQ(list().item(page)->data(Qt::AccessibleTextRole), titles.at(page));
    }
    const QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_FALSE(chosen.isEmpty());
}

TEST_F(SidebarTest, MakesTheButtonsBelowAsNarrow)
{
    auto* button = new QToolButton;
    button->setText(QStringLiteral("Synced 10:24"));
    sidebar.fitBeside(400);
    sidebar.addBelow(*button);
    EXPECT_EQ(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_EQ(button->width(), sidebar.width());
    sidebar.fitBeside(1200);
    EXPECT_EQ(button->toolButtonStyle(), Qt::ToolButtonTextOnly);
    EXPECT_EQ(button->width(), sidebar.width());
}

TEST(SidebarOfTheWindow, FollowsItsWidth)
{
    const TemporaryFolder folder;
    QSettings().setValue(QStringLiteral("watchedFolder"), toQt(folder.path().string()));
    {
        MainWindow window(std::make_unique<LogBook>(LogStore(folder / "log.patella"), [] { return aDay; }));
        bringToFront(window);
        window.resize(1180, 700);
        QTest::qWait(0);
        const auto* list = window.findChild<QListWidget*>(QStringLiteral("sidebar"));
        EXPECT_EQ(list->item(WindowPages::Load)->text(), QStringLiteral("Load"));
        window.resize(window.minimumSizeHint().width(), 700);
        auto large = window.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        window.setFont(large);
        QTest::qWait(0);
        EXPECT_EQ(list->item(WindowPages::Load)->text(), QString());
        const auto* watched = window.findChild<QToolButton*>(QStringLiteral("watchedFolder"));
        EXPECT_TRUE(watched->isVisible());
        EXPECT_EQ(watched->toolButtonStyle(), Qt::ToolButtonIconOnly);
        EXPECT_FALSE(watched->icon().isNull());
        EXPECT_FALSE(watched->accessibleName().isEmpty());
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        EXPECT_EQ(window.pages().currentIndex(), WindowPages::Load);
    }
    QSettings().clear();
}

} // namespace
} // namespace patella::ui
