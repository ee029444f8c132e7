// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/window/backups_dialog.h"

namespace patella::ui {
namespace {

using namespace test;

class BackupsDialogTest : public testing::Test {
protected:
    static QPushButton& button(const BackupsDialog& dialog, const char* name)
    {
        return *dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    static QString difference(const BackupsDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("difference"))->text();
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
};

TEST_F(BackupsDialogTest, SaysThatThereIsNoneYet)
{
    const BackupsDialog dialog(book);
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("no backup")));
    EXPECT_FALSE(button(dialog, "restore").isEnabled());
}

TEST_F(BackupsDialogTest, ShowsHowABackupDiffersAndRestoresItInOneStep)
{
    const auto run = aRun();
    ASSERT_TRUE(book.perform({}, {added(run), added(aShoe())}));
    BackupsDialog dialog(book);
    button(dialog, "make").click();
    EXPECT_EQ(dialog.findChild<QListWidget*>()->count(), 1);
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("as the log is now")))
        << qPrintable(difference(dialog));
    EXPECT_FALSE(button(dialog, "restore").isEnabled());

    const auto before = book.log();
    ASSERT_TRUE(book.perform({}, {removed(run), added(aVisit()), added(aVisit())}));
    const auto now = book.log();
    BackupsDialog later(book);
    EXPECT_TRUE(difference(later).contains(QStringLiteral("come back: 1, that would go: 2")))
        << qPrintable(difference(later));
    QSignalSpy restored(&later, &BackupsDialog::restored);
    button(later, "restore").click();
    EXPECT_EQ(restored.count(), 1);
    EXPECT_EQ(book.log(), before);
    book.undoStack().undo();
    EXPECT_EQ(book.log(), now);
}

TEST_F(BackupsDialogTest, SaysThatABackupCannotBeRead)
{
    ASSERT_TRUE(book.perform({}, {added(aRun())}));
    BackupsDialog dialog(book);
    button(dialog, "make").click();
    writeBytes(backupsOf(folder / "log.patella").at(0).file, std::string(5000, 'x'));
    const BackupsDialog again(book);
    EXPECT_TRUE(difference(again).contains(QStringLiteral("is not a Patella log")));
    EXPECT_FALSE(button(again, "restore").isEnabled());
}

} // namespace
} // namespace patella::ui
