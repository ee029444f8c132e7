// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/when_seen.h"

namespace patella::ui {
namespace {

using namespace test;

class WhenSeenTest : public testing::Test {
protected:
    WhenSeenTest()
    {
        window.addWidget(new QWidget);
        window.addWidget(page);
        new WhenSeen(book, *page, [this] { ++refreshed; });
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QStackedWidget window;
    QWidget* page = new QWidget;
    int refreshed = 0;
};

TEST_F(WhenSeenTest, RefreshesWhatIsSeenOnceTheWindowHasAnswered)
{
    window.setCurrentWidget(page);
    window.show();
    book.perform({}, {added(aShoe("Blue"))});
    book.perform({}, {added(aShoe("Red"))});
    EXPECT_EQ(refreshed, 0);
    QTest::qWait(1);
    EXPECT_EQ(refreshed, 1);
}

TEST_F(WhenSeenTest, FillsAnEmptyPageWhenItIsFirstSeen)
{
    int filled = 0;
    new WhenSeen(book, *page, [&] { ++filled; }, WhenSeen::Page::IsEmpty);
    window.show();
    EXPECT_EQ(filled, 0);
    window.setCurrentWidget(page);
    EXPECT_EQ(filled, 1);
    EXPECT_EQ(refreshed, 0) << "it was filled from the start";
}

TEST_F(WhenSeenTest, RefreshesWhatLiesBehindOnceWhenItComesToTheFront)
{
    window.show();
    book.perform({}, {added(aShoe("Blue"))});
    book.perform({}, {added(aShoe("Red"))});
    EXPECT_EQ(refreshed, 0);
    window.setCurrentWidget(page);
    EXPECT_EQ(refreshed, 1);
    window.setCurrentIndex(0);
    window.setCurrentWidget(page);
    EXPECT_EQ(refreshed, 1) << "nothing has changed since";
}

TEST_F(WhenSeenTest, RefreshesAtOnceWhereNoWindowIsShown)
{
    book.perform({}, {added(aShoe())});
    EXPECT_EQ(refreshed, 1);
}

} // namespace
} // namespace patella::ui
