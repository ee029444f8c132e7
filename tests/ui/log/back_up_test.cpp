// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "core/store/backups.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/back_up.h"
#include "ui/log/backup_settings.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"
#include "ui/window/toast.h"

namespace patella::ui {
namespace {

using namespace test;

class BackUpTest : public testing::Test {
protected:
    ~BackUpTest() override { QSettings().clear(); }

    std::unique_ptr<MainWindow> window() const
    {
        auto opened
            = std::make_unique<MainWindow>(std::make_unique<LogBook>(LogStore(file), [] { return aDay; }));
        bringToFront(*opened);
        return opened;
    }
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log.patella";
};

TEST_F(BackUpTest, IsMadeWhenTheWindowIsClosedAndSomethingWasWritten)
{
    window()->close();
    EXPECT_TRUE(patella::backupsOf(file).empty()) << "of an empty log";
    LogStore(file).apply({added(aRun())});
    window()->close();
    ASSERT_EQ(patella::backupsOf(file).size(), 1u);
    EXPECT_EQ(LogStore::forReading(patella::backupsOf(file)[0].file).runs().size(), 1u);
    window()->close();
    EXPECT_EQ(patella::backupsOf(file).size(), 1u) << "nothing is new";
}

TEST_F(BackUpTest, ThatCouldNotBeMadeIsSaidAtTheNextStart)
{
    LogStore(file).apply({added(aRun())});
    writeBytes(backupFolderOf(file), "in the way");
    window()->close();
    EXPECT_TRUE(window()->findChild<Toast*>()->text().contains(QStringLiteral("No backup was made")));
    std::filesystem::remove(backupFolderOf(file));
    window()->close();
    EXPECT_EQ(window()->findChild<Toast*>()->text(), QString());
}

TEST_F(BackUpTest, IsNotMadeOfASample)
{
    LogStore store(file);
    store.markAsSample();
    store.apply({added(aRun())});
    EXPECT_EQ(backUpByItself(LogBook(std::move(store), [] { return aDay; })), QString());
    EXPECT_TRUE(patella::backupsOf(file).empty());
}

TEST_F(BackUpTest, IsMadeWhereTheSettingsWantItAndNotWhereTheyDoNot)
{
    EXPECT_EQ(backupSettings(), BackupSettings{}) << "on, beside the log";
    const auto place = folder / "disk";
    std::filesystem::create_directory(place);
    LogStore(file).apply({added(aRun())});
    keep({.isOn = false, .place = QString::fromStdString(place.string())});
    window()->close();
    EXPECT_TRUE(patella::backupsOf(file, place).empty());
    keep({.isOn = true, .place = QString::fromStdString(place.string())});
    window()->close();
    EXPECT_EQ(patella::backupsOf(file, place).size(), 1u);
    EXPECT_TRUE(patella::backupsOf(file).empty()) << "none beside the log";
}

} // namespace
} // namespace patella::ui
