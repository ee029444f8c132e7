// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStackedWidget>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
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

TEST_F(WhenSeenTest, RefreshesAtOnceAListThatIsSeen)
{
    window.setCurrentWidget(page);
    window.show();
    book.perform({}, {added(aShoe())});
    EXPECT_EQ(refreshed, 1);
}

TEST_F(WhenSeenTest, FillsAPictureWhenItIsFirstSeenAndThenOnceTheWindowHasAnswered)
{
    int filled = 0;
    new WhenSeen(book, *page, [&] { ++filled; }, WhenSeen::Kind::Picture);
    window.show();
    EXPECT_EQ(filled, 0);
    window.setCurrentWidget(page);
    EXPECT_EQ(filled, 1);
    EXPECT_EQ(refreshed, 0) << "it was filled from the start";
    book.perform({}, {added(aShoe("Blue"))});
    book.perform({}, {added(aShoe("Red"))});
    EXPECT_EQ(filled, 1);
    nextTurn();
    EXPECT_EQ(filled, 2);
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
