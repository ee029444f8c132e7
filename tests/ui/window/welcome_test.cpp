// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/fields/preferences.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

using namespace test;

class WelcomeTest : public testing::Test {
protected:
    ~WelcomeTest() override { QSettings().clear(); }

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            std::make_unique<LogBook>(LogStore(folder / "log.patella"), [] { return aDay; }));
        window->welcome();
        bringToFront(*window);
    }
    Welcome* welcome() const
    {
        auto* found = window->findChild<Welcome*>();
        return found && found->isVisible() ? found : nullptr;
    }
    QPushButton* button(const char* name) const
    {
        return window->findChild<Welcome*>()->findChild<QPushButton*>(QLatin1String(name));
    }
    Log kept() const { return LogStore(folder / "log.patella").wholeLog(); }
    int press(Qt::Key key) const
    {
        QTest::keyClick(window->focusWidget(), key);
        return 1;
    }

    TemporaryFolder folder;
    std::unique_ptr<MainWindow> window;
};

// What a new user presses from the first window to the first saved run; a minute holds a hundred keys.
TEST_F(WelcomeTest, LeadsToTheFirstSavedRunInFewKeys)
{
    open();
    ASSERT_NE(welcome(), nullptr);
    int keys = press(Qt::Key_Return); // Start my log has the focus
    EXPECT_EQ(welcome(), nullptr);
    const auto run = QStringLiteral("8.2 45:10");
    QTest::keyClicks(window->focusWidget(), run);
    keys += static_cast<int>(run.size()) + press(Qt::Key_Return);
    ASSERT_EQ(kept().runs.size(), 1u);
    EXPECT_EQ(kept().runs[0].measured.distance, Distance{8200});
    EXPECT_LE(keys, 12);
}

TEST_F(WelcomeTest, KeepsTheThreeAnswersAndAsksThemOnce)
{
    open();
    click(button("unit1"));
    click(button("day7"));
    click(button("knee1"));
    click(button("start"));
    const auto units = chosenUnits();
    EXPECT_EQ(units.distance, DistanceUnit::Mile);
    EXPECT_EQ(units.firstDay, Qt::Sunday);
    EXPECT_EQ(entryDefaults().knee, Side::Right);
    EXPECT_EQ(window->book().units().distance, DistanceUnit::Mile) << "at once";
    open();
    EXPECT_EQ(welcome(), nullptr);
}

TEST_F(WelcomeTest, IsNotThereForALogWithRuns)
{
    LogStore(folder / "log.patella").apply({added(aRun())});
    open();
    EXPECT_EQ(welcome(), nullptr);
}

TEST_F(WelcomeTest, LeadsToTheSampleAndStaysForLater)
{
    open();
    QSignalSpy sample(window.get(), &MainWindow::sampleWanted);
    click(button("sample"));
    EXPECT_EQ(sample.count(), 1);
    EXPECT_NE(welcome(), nullptr) << "one's own log is still to be begun";
    window->book().perform({}, {added(aRun())}); // brought in
    EXPECT_EQ(welcome(), nullptr);
}

TEST_F(WelcomeTest, AsksForTheFilesToBringIn)
{
    open();
    bool asked = false;
    whenOpened<QFileDialog>(*window, [&](QFileDialog& dialog) {
        asked = true;
        dialog.reject();
    });
    click(button("import"));
    EXPECT_TRUE(asked);
}

TEST_F(WelcomeTest, GoesWhenAPageIsWanted)
{
    open();
    QTest::keyClick(window->focusWidget(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(welcome(), nullptr);
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Load);
}

TEST_F(WelcomeTest, IsWalkedThroughByTheTabKey)
{
    open();
    QSet<QWidget*> reached;
    for (int step = 0; step < 40 && !reached.contains(window->focusWidget()); ++step) {
        reached.insert(window->focusWidget());
        press(Qt::Key_Tab);
    }
    for (const char* name : {"start", "import", "sample"})
        EXPECT_TRUE(reached.contains(button(name))) << name;
}

} // namespace
} // namespace patella::ui
