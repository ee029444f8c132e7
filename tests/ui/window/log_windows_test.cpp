// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/store/crafted_logs.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/window/log_files.h"
#include "ui/window/log_windows.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_logs.h"
#include "ui/window/toast.h"

namespace patella::ui {
namespace {

using namespace test;

class LogWindowsTest : public testing::Test {
protected:
    LogWindowsTest() { LogStore(folder / "one.patella").apply({added(aRun())}); }
    ~LogWindowsTest() override { QSettings().clear(); }

    QString path(const char* name) const { return toQt((folder / name).string()); }
    static void choose(MainWindow& window, const QString& words)
    {
        for (auto* action : window.menuBar()->findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == words)
                return action->trigger();
        FAIL() << qPrintable(words);
    }
    static void chooseFile(MainWindow& window, const QString& words, const QString& file)
    {
        whenOpened<QFileDialog>(window, [file](QFileDialog& dialog) {
            dialog.selectFile(file);
            dialog.findChild<QLineEdit*>()->setText(file);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        choose(window, words);
    }

    TemporaryFolder folder;
    LogWindows windows{[] { return aDay; }, {}};
    QSignalSpy refused{&windows, &LogWindows::refused};
};

TEST_F(LogWindowsTest, ShowEachLogInOneWindow)
{
    auto* one = windows.openExisting(path("one.patella"));
    ASSERT_NE(one, nullptr);
    EXPECT_EQ(one->windowTitle(), QStringLiteral("Patella: one"));
    EXPECT_EQ(windows.openExisting(path("../") + QFileInfo(toQt(folder.path().string())).fileName()
                  + QStringLiteral("/one.patella")),
        one);
    EXPECT_EQ(one->book().log().runs.size(), 1u);
}

TEST_F(LogWindowsTest, SayThatAFileIsNotThereAndMakeNone)
{
    EXPECT_EQ(windows.openExisting(path("gone.patella")), nullptr);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(std::filesystem::exists(folder / "gone.patella"));
    writeBytes(folder / "letter.patella", std::string(2000, 'x'));
    EXPECT_EQ(windows.openExisting(path("letter.patella")), nullptr);
    EXPECT_TRUE(refused[1][0].toString().contains(QStringLiteral("is not a Patella log")));
}

TEST_F(LogWindowsTest, OpenALogThatIsDroppedOnOneAndImportTheRest)
{
    writeBytes(folder / "morning.csv", "date,distance_km,duration\n2026-10-18,10,55:00\n");
    auto* one = windows.openExisting(path("one.patella"));
    LogStore(folder / "two.patella").apply({added(aRun()), added(aShoe())});
    one->importFiles({path("two.patella"), path("morning.csv")});
    EXPECT_EQ(one->book().log().runs.size(), 2u);
    QStringList titles;
    for (const auto* each : QApplication::topLevelWidgets())
        if (each->isVisible())
            titles << each->windowTitle();
    EXPECT_TRUE(titles.contains(QStringLiteral("Patella: two"))) << qPrintable(titles.join(QLatin1Char('|')));
}

TEST_F(LogWindowsTest, RememberWhatWasOpenAsLongAsItIsThere)
{
    windows.openExisting(path("one.patella"));
    windows.open(path("new.patella"));
    EXPECT_EQ(recentLogs(), (QStringList{path("new.patella"), path("one.patella")}));
    std::filesystem::remove(folder / "new.patella");
    EXPECT_EQ(recentLogs(), QStringList{path("one.patella")});
}

TEST_F(LogWindowsTest, SaveACopyThatCanBeOpenedAndNeverWriteOverAFile)
{
    auto* one = windows.openExisting(path("one.patella"));
    bringToFront(*one);
    auto* toast = one->findChild<Toast*>();
    chooseFile(*one, QStringLiteral("Save a copy …"), path("copy.patella"));
    EXPECT_TRUE(toast->text().contains(QStringLiteral("copy.patella"))) << qPrintable(toast->text());
    EXPECT_EQ(LogStore(folder / "copy.patella").runs().size(), 1u);
    chooseFile(*one, QStringLiteral("Save a copy …"), path("one.patella"));
    EXPECT_TRUE(toast->text().contains(QStringLiteral("already exists"))) << qPrintable(toast->text());
    EXPECT_EQ(one->book().log().runs.size(), 1u);
    EXPECT_EQ(LogStore(folder / "one.patella").runs().size(), 1u);
}

TEST_F(LogWindowsTest, AskForTheFileOfALogToOpenOrToMake)
{
    auto* one = windows.openExisting(path("one.patella"));
    bringToFront(*one);
    QSignalSpy opened(one, &MainWindow::logWanted), made(one, &MainWindow::newLogWanted);
    chooseFile(*one, QStringLiteral("Open a log …"), path("one.patella"));
    EXPECT_EQ(opened.count(), 1);
    chooseFile(*one, QStringLiteral("New log …"), path("one.patella"));
    EXPECT_EQ(made.count(), 0) << "it is there already";
    chooseFile(*one, QStringLiteral("New log …"), path("other"));
    ASSERT_EQ(made.count(), 1);
    EXPECT_TRUE(std::filesystem::exists(folder / "other.patella"));
}

TEST_F(LogWindowsTest, KnowALogByItsEndingAndByHowItBeginsAndAPlanByItsEnding)
{
    std::filesystem::copy_file(folder / "one.patella", folder / "renamed.db");
    const auto given = givenFiles({path("one.patella"), path("lena.patella-note"), path("renamed.db"),
        path("run.gpx"), path("GONE.PATELLA")});
    EXPECT_EQ(given.logs, (QStringList{path("one.patella"), path("renamed.db"), path("GONE.PATELLA")}));
    EXPECT_EQ(given.plans, QStringList{path("lena.patella-note")});
    EXPECT_EQ(given.others, QStringList{path("run.gpx")});
}

// The same table as for every command; none of them leaves the program or opens a window.
TEST_F(LogWindowsTest, RefuseEveryCraftedLogByASentence)
{
    for (const auto& crafted : craftedLogs()) {
        if (crafted.ending != CraftedLog::Ending::Refused)
            continue;
        const TemporaryFolder place;
        const auto file = place / "log.patella";
        writeSoundLog(file);
        crafted.make(file);
        const auto before = filesIn(place.path());
        refused.clear();
        // What only a look through all pages finds is found a moment later.
        QSignalSpy unsound(&windows, &LogWindows::closedUnsound);
        const QPointer<MainWindow> window = windows.openExisting(toQt(file.string()));
        const int late = window ? 1 : 0;
        EXPECT_TRUE(!window || !refused.isEmpty() || refused.wait()) << crafted.name;
        QTRY_VERIFY2(!window, crafted.name.c_str());
        EXPECT_EQ(unsound.count(), late) << crafted.name;
        ASSERT_EQ(refused.count(), 1) << crafted.name;
        const auto sentence = refused.at(0).at(0).toString();
        EXPECT_TRUE(sentence.contains(QStringLiteral("log.patella"))) << crafted.name << qPrintable(sentence);
        for (const auto* word : {"malformed", "SQL ", "constraint", "syntax"})
            EXPECT_FALSE(sentence.contains(QLatin1String(word))) << crafted.name << qPrintable(sentence);
        EXPECT_TRUE(areAsBefore(before, place.path())) << crafted.name;
    }
}

TEST_F(LogWindowsTest, CloseADamagedLogOnceHoweverManyFindTheDamage)
{
    LogWindows windows([] { return aDay; }, {});
    QSignalSpy refusals(&windows, &LogWindows::refused);
    auto* window = windows.open(toQt((folder / "log.patella").string()));
    ASSERT_NE(window, nullptr);
    Q_EMIT window->book().unsound(QStringLiteral("by the reader"));
    Q_EMIT window->book().unsound(QStringLiteral("by the check"));
    EXPECT_EQ(refusals.count(), 1);
}

} // namespace
} // namespace patella::ui
