// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/on_screen.h"
#include "ui/window/toast.h"

namespace patella::ui {
namespace {

using namespace test;

class ToastTest : public testing::Test {
protected:
    QAbstractButton* undo() const { return buttonSaying(toast, QStringLiteral("Undo")); }

    Toast toast;
};

TEST_F(ToastTest, IsHiddenUntilThereIsSomethingToSay)
{
    EXPECT_TRUE(toast.isHidden());
    toast.sayDone(QStringLiteral("The log was written."));
    EXPECT_TRUE(toast.isVisible());
    EXPECT_EQ(toast.text(), QStringLiteral("The log was written."));
    EXPECT_EQ(toast.accessibleName(), toast.text());
}

TEST_F(ToastTest, OffersUndoBesideAChangeOnly)
{
    toast.sayChanged(QStringLiteral("Saved."));
    EXPECT_NE(undo(), nullptr);
    toast.sayDone(QStringLiteral("Undone."));
    EXPECT_EQ(undo(), nullptr);
    toast.sayWrong(QStringLiteral("The disk is full."));
    EXPECT_EQ(undo(), nullptr);
}

TEST_F(ToastTest, AsksForUndoAndGoes)
{
    QSignalSpy wanted(&toast, &Toast::undoWanted);
    toast.sayChanged(QStringLiteral("Saved."));
    click(undo());
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(ToastTest, OffersRedoBesideAnUndo)
{
    QSignalSpy wanted(&toast, &Toast::redoWanted);
    toast.sayChanged(QStringLiteral("Saved."));
    EXPECT_EQ(buttonSaying(toast, QStringLiteral("Redo")), nullptr);
    toast.sayUndone(QStringLiteral("Undone: adding a run."));
    EXPECT_EQ(undo(), nullptr);
    click(buttonSaying(toast, QStringLiteral("Redo")));
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(ToastTest, IsClosedByAClick)
{
    toast.sayWrong(QStringLiteral("The disk is full."));
    click(buttonSaying(toast, QStringLiteral("Close")));
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(ToastTest, SaysWhatIsBeingDoneOnlyWhenThatTakesLongerThanAMoment)
{
    toast.sayMeanwhile(QStringLiteral("Saving 800 entries …"));
    EXPECT_FALSE(toast.isVisible());
    toast.endMeanwhile();
    QTest::qWait(400);
    EXPECT_FALSE(toast.isVisible()) << "it was done before";
    toast.sayMeanwhile(QStringLiteral("Saving 800 entries …"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return toast.isVisible(); }));
    EXPECT_EQ(toast.text(), QStringLiteral("Saving 800 entries …"));
    EXPECT_EQ(buttonSaying(toast, QStringLiteral("Close")), nullptr);
    toast.endMeanwhile();
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(ToastTest, LeavesWhatWasSaidWhileSomethingElseWasDone)
{
    toast.sayMeanwhile(QStringLiteral("Saving 800 entries …"));
    toast.sayWrong(QStringLiteral("The disk is full."));
    QTest::qWait(400);
    toast.endMeanwhile();
    EXPECT_TRUE(toast.isVisible());
    EXPECT_EQ(toast.text(), QStringLiteral("The disk is full."));
    EXPECT_NE(buttonSaying(toast, QStringLiteral("Close")), nullptr);
}

} // namespace
} // namespace patella::ui
