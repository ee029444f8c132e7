// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/log/back_up.h"
#include "ui/log/log_book.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/passphrase_dialog.h"

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

    static QStringList lines(const BackupsDialog& dialog, const QString& name)
    {
        QStringList lines;
        const auto* list = dialog.findChild<QListWidget*>(name);
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    }
    // The dialog closes with each try and is opened again.
    template <typename Answer> static void whenOpenedAgain(QObject& context, QDialog& asking, Answer answer)
    {
        QObject::connect(
            &asking, &QDialog::finished, &context,
            [&context, answer] {
                QTimer::singleShot(
                    0, &context, [&context, answer] { whenOpened<PassphraseDialog>(context, answer); });
            },
            Qt::SingleShotConnection);
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
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("matches the log as it is now")))
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
    writeBytes(patella::backupsOf(folder / "log.patella").at(0).file, std::string(5000, 'x'));
    const BackupsDialog again(book);
    EXPECT_TRUE(difference(again).contains(QStringLiteral("is not a Patella log")));
    EXPECT_FALSE(button(again, "restore").isEnabled());
}

TEST_F(BackupsDialogTest, CountsTheRunsOfEachAndShowsWhatWouldChange)
{
    const auto run = aRun();
    ASSERT_TRUE(book.perform({}, {added(run)}));
    BackupsDialog dialog(book);
    button(dialog, "make").click();
    EXPECT_TRUE(lines(dialog, {}).at(0).contains(QStringLiteral("1 run")))
        << qPrintable(lines(dialog, {}).at(0));
    ASSERT_TRUE(book.perform({}, {removed(run), added(aVisit())}));
    const BackupsDialog later(book);
    const auto changes = lines(later, QStringLiteral("changes"));
    ASSERT_EQ(changes.size(), 2);
    EXPECT_TRUE(changes.filter(QStringLiteral("comes back: a run of")).size() == 1)
        << qPrintable(changes.join(u'|'));
    EXPECT_TRUE(changes.filter(QStringLiteral("goes: ")).size() == 1) << qPrintable(changes.join(u'|'));
}

TEST_F(BackupsDialogTest, MakesABackupBeforeARestore)
{
    const auto run = aRun();
    ASSERT_TRUE(book.perform({}, {added(run)}));
    BackupsDialog dialog(book);
    button(dialog, "make").click();
    ASSERT_TRUE(book.perform({}, {removed(run), added(aVisit())}));
    const auto before = book.log();
    QTest::qWait(1100); // backups are named by the second
    BackupsDialog later(book);
    button(later, "restore").click();
    const auto all = patella::backupsOf(folder / "log.patella");
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(LogStore::forReading(all[0].file).wholeLog(), before);
}

TEST_F(BackupsDialogTest, ReadsACopyThatLiesElsewhere)
{
    const auto run = aRun();
    ASSERT_TRUE(book.perform({}, {added(run)}));
    ASSERT_TRUE(book.saveCopy(toQt((folder / "mine.patella").string())));
    ASSERT_TRUE(book.perform({}, {removed(run)}));
    BackupsDialog dialog(book);
    dialog.openFile(toQt((folder / "mine.patella").string()));
    EXPECT_TRUE(lines(dialog, {}).at(0).contains(QStringLiteral("mine.patella")));
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("come back: 1")));
    button(dialog, "restore").click();
    EXPECT_EQ(book.log().runs.size(), 1u);
}

// The real cost of a key: about a second each.
TEST_F(BackupsDialogTest, SealsACopyAndRestoresItWithItsPassphrase)
{
    const auto run = aRun();
    const auto file = toQt((folder / "mine.sealed").string());
    ASSERT_TRUE(book.perform({}, {added(run)}));
    BackupsDialog dialog(book);
    bringToFront(dialog);
    whenOpened<PassphraseDialog>(dialog, [](PassphraseDialog& asking) {
        QTest::keyClicks(
            asking.findChild<QLineEdit*>(QStringLiteral("passphrase")), QStringLiteral("rain bridge"));
        EXPECT_FALSE(asking.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled()) << "asked twice";
        EXPECT_TRUE(
            asking.findChild<QLabel*>(QStringLiteral("hint"))->text().startsWith(QStringLiteral("Weak")));
        QTest::keyClicks(
            asking.findChild<QLineEdit*>(QStringLiteral("again")), QStringLiteral("rain bridge"));
        asking.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    });
    dialog.sealInto(file);
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("it is complete")))
        << qPrintable(difference(dialog));
    dialog.sealInto(file);
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("already exists")));

    ASSERT_TRUE(book.perform({}, {removed(run)}));
    whenOpened<PassphraseDialog>(dialog, [&](PassphraseDialog& asking) {
        asking.findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QStringLiteral("snow bridge"));
        whenOpenedAgain(dialog, asking, [](PassphraseDialog& again) {
            EXPECT_TRUE(again.findChild<QLabel*>(QStringLiteral("hint"))
                    ->text()
                    .contains(QStringLiteral("not its passphrase")));
            again.findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QStringLiteral("rain bridge"));
            again.findChild<QPushButton*>(QStringLiteral("accept"))->click();
        });
        asking.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    });
    dialog.openFile(file);
    EXPECT_TRUE(difference(dialog).contains(QStringLiteral("come back: 1")))
        << qPrintable(difference(dialog));
    button(dialog, "restore").click();
    EXPECT_EQ(book.log().runs.size(), 1u);
    book.undoStack().undo();
    EXPECT_TRUE(book.log().runs.empty());
}

} // namespace
} // namespace patella::ui
