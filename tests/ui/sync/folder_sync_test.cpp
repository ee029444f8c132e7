// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/sync/conflicts_dialog.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/sync_button.h"

namespace patella::ui {
namespace {

using namespace test;

// A window on a log that is shared through a folder.
struct SharedLog {
    SharedLog(const TemporaryFolder& place, const char* name)
        : book(LogStore(place / (std::string(name) + ".patella"), name), [] { return aDay; })
        , sync(book.file(), false)
    {
        sync.use({.isOn = true,
            .folder = QString::fromStdString((place / "shared").string()),
            .name = QString::fromLatin1(name),
            .isSealed = false});
    }
    bool reaches(FolderSync::State state)
    {
        return QTest::qWaitFor([&] { return sync.state() == state; }, 20'000);
    }
    // Asks again and again, as the window does every two seconds.
    bool comesTo(const std::function<bool()>& what)
    {
        return QTest::qWaitFor(
            [&] {
                sync.look();
                book.lookForChanges();
                return what();
            },
            20'000);
    }
    LogBook book;
    FolderSync sync;
};

class FolderSyncTest : public testing::Test {
protected:
    FolderSyncTest() { QDir().mkpath(QString::fromStdString((place / "shared").string())); }
    ~FolderSyncTest() override { QSettings().clear(); }
    TemporaryFolder place;
};

TEST_F(FolderSyncTest, BringsWhatWasWrittenInOneWindowToTheOther)
{
    SharedLog desktop(place, "desktop");
    ASSERT_TRUE(desktop.reaches(FolderSync::State::Done));
    SharedLog laptop(place, "laptop");
    QSignalSpy came(&laptop.sync, &FolderSync::came);
    desktop.book.perform(QStringLiteral("adding"), {added(aRun())});
    EXPECT_TRUE(desktop.comesTo([&] {
        laptop.sync.look();
        laptop.book.lookForChanges();
        return laptop.book.log().runs.size() == 1;
    }));
    EXPECT_TRUE(laptop.comesTo([&] { return came.count() >= 1; })); // said when the work beside is done
}

TEST_F(FolderSyncTest, ListsBothValuesAndChoosesWithOneKey)
{
    SharedLog desktop(place, "desktop"), laptop(place, "laptop");
    auto stiff = aShoe("Blue"), soft = aShoe("Blue");
    stiff.notes = "stiff";
    soft.notes = "soft";
    desktop.book.perform(QStringLiteral("adding"), {added(stiff)});
    laptop.book.perform(QStringLiteral("adding"), {added(soft)});
    ASSERT_TRUE(desktop.comesTo([&] {
        laptop.sync.look();
        laptop.book.lookForChanges();
        return laptop.sync.conflicts().size() == 1 && laptop.book.log().shoes.size() == 1;
    }));
    const auto stands = laptop.book.log().shoes.front().notes;

    SyncButton button(laptop.book, laptop.sync);
    EXPECT_EQ(button.text(), QStringLiteral("To choose: 1"));
    ConflictsDialog dialog(laptop.book, laptop.sync);
    bringToFront(dialog);
    const auto* list = dialog.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 1);
    const auto* explained = dialog.findChild<QLabel*>(QStringLiteral("explained"));
    EXPECT_TRUE(explained->isVisible());
    for (const auto* said : {"stiff", "soft", "desktop", "laptop"})
        EXPECT_TRUE(list->item(0)->text().contains(QString::fromLatin1(said))) << said;
    QTest::keyClick(&dialog, Qt::Key_2);
    EXPECT_NE(laptop.book.log().shoes.front().notes, stands);
    EXPECT_TRUE(laptop.comesTo([&] { return laptop.sync.conflicts().empty(); }));
    EXPECT_EQ(list->count(), 0);
    EXPECT_FALSE(explained->isVisible()) << "nothing is left to choose";
}

TEST_F(FolderSyncTest, ShowsLongNotesInItsWidthWithoutSliding)
{
    SharedLog desktop(place, "desktop"), laptop(place, "laptop");
    auto stiff = aShoe("Blue"), soft = aShoe("Blue");
    stiff.notes = std::string(40, 's') + std::string(20, ' ') + "and stiff " + std::string(100, 'x');
    for (int i = 0; i < 60; ++i)
        soft.notes += "soft ";
    desktop.book.perform(QStringLiteral("adding"), {added(stiff)});
    laptop.book.perform(QStringLiteral("adding"), {added(soft)});
    ASSERT_TRUE(desktop.comesTo([&] {
        laptop.sync.look();
        laptop.book.lookForChanges();
        return laptop.sync.conflicts().size() == 1;
    }));
    ConflictsDialog dialog(laptop.book, laptop.sync);
    const int wide = dialog.width();
    bringToFront(dialog);
    EXPECT_EQ(dialog.width(), wide);
    const auto* list = dialog.findChild<QListWidget*>();
    EXPECT_GT(list->visualItemRect(list->item(0)).height(), 2 * dialog.fontMetrics().height());
    EXPECT_LE(list->visualItemRect(list->item(0)).width(), list->viewport()->width());
}

TEST_F(FolderSyncTest, SaysThatTheFolderIsGoneAndGoesOnWhenItIsBack)
{
    SharedLog desktop(place, "desktop");
    ASSERT_TRUE(desktop.reaches(FolderSync::State::Done));
    SyncButton button(desktop.book, desktop.sync);
    EXPECT_TRUE(button.text().startsWith(QStringLiteral("Synced")));
    std::filesystem::rename(place / "shared", place / "elsewhere");
    EXPECT_TRUE(desktop.comesTo([&] { return desktop.sync.state() == FolderSync::State::Failed; }));
    EXPECT_TRUE(desktop.sync.trouble().contains(QStringLiteral("shared")));
    EXPECT_EQ(button.text(), QStringLiteral("Sync failed"));
    std::filesystem::rename(place / "elsewhere", place / "shared");
    EXPECT_TRUE(desktop.comesTo([&] { return desktop.sync.state() == FolderSync::State::Done; }));
}

TEST_F(FolderSyncTest, OfASampleLogIsNotPossible)
{
    FolderSync sync(QStringLiteral("sample.patella"), true);
    sync.use({.isOn = true, .folder = QDir::tempPath()});
    EXPECT_EQ(sync.state(), FolderSync::State::Off);
    EXPECT_FALSE(sync.isPossible());
}

TEST_F(FolderSyncTest, OfASealedFolderWaitsForThePassphrase)
{
    SharedLog desktop(place, "desktop");
    auto settings = desktop.sync.settings();
    settings.isSealed = true;
    desktop.sync.use(settings);
    EXPECT_EQ(desktop.sync.state(), FolderSync::State::NeedsPassphrase);
    EXPECT_FALSE(desktop.sync.isSealedAlready());
}

} // namespace
} // namespace patella::ui
