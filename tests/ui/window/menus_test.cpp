// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/fields/preferences.h"
#include "ui/log/log_book.h"
#include "ui/look/appearance.h"
#include "ui/window/menus.h"

#include <set>

namespace patella::ui {
namespace {

using namespace test;

const QStringList threePages{QStringLiteral("Morning"), QStringLiteral("Noon"), QStringLiteral("Evening")};

class MenusTest : public testing::Test {
protected:
    MenusTest() { bringToFront(window); }
    ~MenusTest() override { QSettings().clear(); }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QTest::keyClick(&window, key, with);
    }
    // By its words, without the underlined letter; nothing when there is no such command.
    QAction* command(const QString& words) const
    {
        for (auto* action : window.menuBar()->findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == words)
                return action;
        return nullptr;
    }
    void choose(const QString& words) const
    {
        auto* action = command(words);
        ASSERT_NE(action, nullptr) << qPrintable(words);
        action->trigger();
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QMainWindow window;
    Menus menus{*window.menuBar(), book, threePages};
};

TEST_F(MenusTest, GiveNoKeyToTwoPages)
{
    QStringList many;
    for (int page = 0; page < 12; ++page)
        many << QStringLiteral("Page %1").arg(page);
    QMainWindow other;
    const Menus ofManyPages(*other.menuBar(), book, many);
    std::set<QKeySequence> keys;
    for (const auto* action : other.menuBar()->findChildren<QAction*>()) {
        if (!many.contains(action->text()) || action->shortcut().isEmpty())
            continue;
        EXPECT_TRUE(keys.insert(action->shortcut()).second) << qPrintable(action->text());
    }
    EXPECT_EQ(keys.size(), 10u);
}

struct CommandOfAKey {
    const char* name;
    Qt::Key key;
    void (Menus::*signal)();
};

class MenuKeys : public MenusTest, public testing::WithParamInterface<CommandOfAKey> { };

TEST_P(MenuKeys, SayTheirCommandOnce)
{
    QSignalSpy said(&menus, GetParam().signal);
    press(GetParam().key);
    EXPECT_EQ(said.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(Window, MenuKeys,
    testing::Values(CommandOfAKey{"NewRun", Qt::Key_N, &Menus::runWanted},
        CommandOfAKey{"RepeatLastRun", Qt::Key_R, &Menus::repeatWanted},
        CommandOfAKey{"ImportFiles", Qt::Key_I, &Menus::importWanted},
        CommandOfAKey{"Report", Qt::Key_P, &Menus::reportWanted},
        CommandOfAKey{"Export", Qt::Key_E, &Menus::exportWanted},
        CommandOfAKey{"Find", Qt::Key_F, &Menus::searchWanted},
        CommandOfAKey{"Preferences", Qt::Key_Comma, &Menus::preferencesWanted},
        CommandOfAKey{"Quit", Qt::Key_Q, &Menus::quitWanted}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(MenusTest, OpenAKneeCheckOfTodayForTheKneeThatWasCheckedLast)
{
    book.perform({}, {added(aKneeCheck(daysAfter(aDay, -4), Side::Right))});
    QSignalSpy wanted(&menus, &Menus::formWanted);
    press(Qt::Key_K);
    ASSERT_EQ(wanted.count(), 1);
    const auto changeSet = wanted[0][0].value<ChangeSet>();
    ASSERT_EQ(changeSet.size(), 1u);
    EXPECT_FALSE(changeSet[0].before.has_value()) << "a new one";
    const auto check = std::get<KneeCheck>(*changeSet[0].after);
    EXPECT_EQ(check.date, aDay);
    EXPECT_EQ(check.side, Side::Right);
}

TEST_F(MenusTest, OpenANoteOfToday)
{
    QSignalSpy wanted(&menus, &Menus::formWanted);
    press(Qt::Key_D);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(std::get<DayNote>(*wanted[0][0].value<ChangeSet>().front().after).date, aDay);
}

TEST_F(MenusTest, HaveAKeyForEachPage)
{
    QSignalSpy wanted(&menus, &Menus::pageWanted);
    press(Qt::Key_3);
    press(Qt::Key_1);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted[0][0], 2);
    EXPECT_EQ(wanted[1][0], 0);
    for (const auto& page : threePages)
        EXPECT_NE(command(page), nullptr) << qPrintable(page);
}

TEST_F(MenusTest, NeverGiveOneKeyToTwoCommands)
{
    std::set<QString> taken;
    for (const auto* action : window.menuBar()->findChildren<QAction*>())
        for (const auto& keys : action->shortcuts())
            EXPECT_TRUE(taken.insert(keys.toString()).second)
                << qPrintable(action->text() + QLatin1Char(' ') + keys.toString());
    EXPECT_GT(taken.size(), 12u);
}

TEST_F(MenusTest, NameWhatUndoAndRedoWouldDo)
{
    for (auto* menu : window.menuBar()->findChildren<QMenu*>())
        Q_EMIT menu->aboutToShow(); // looks up what was done before the start
    EXPECT_FALSE(command(QStringLiteral("Undo"))->isEnabled()) << "nothing was done";
    book.perform(QStringLiteral("adding a run"), {added(aRun())});
    ASSERT_NE(command(QStringLiteral("Undo: adding a run")), nullptr);
    press(Qt::Key_Z);
    EXPECT_TRUE(book.log().runs.empty());
    ASSERT_NE(command(QStringLiteral("Redo: adding a run")), nullptr);
    EXPECT_NE(command(QStringLiteral("Undo")), nullptr) << "nothing is left to undo";
}

TEST_F(MenusTest, RedoByEitherKeyPeopleKnow)
{
    book.perform(QStringLiteral("adding a run"), {added(aRun())});
    press(Qt::Key_Z);
    press(Qt::Key_Y);
    EXPECT_EQ(book.log().runs.size(), 1u);
    press(Qt::Key_Z);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(book.log().runs.size(), 1u);
}

TEST_F(MenusTest, RememberMilesAndSayThatUnitsHaveChanged)
{
    QSignalSpy changed(&menus, &Menus::unitsChanged);
    auto* miles = command(QStringLiteral("Distances in miles"));
    ASSERT_NE(miles, nullptr);
    const bool before = miles->isChecked();
    miles->trigger();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_NE(miles->isChecked(), before);
    QMainWindow next;
    const Menus ofNext(*next.menuBar(), book, {});
    bool found = false;
    for (const auto* action : next.menuBar()->findChildren<QAction*>())
        if (action->text().contains(QLatin1String("miles"))) {
            found = true;
            EXPECT_EQ(action->isChecked(), !before) << "also in the next window";
        }
    EXPECT_TRUE(found);
}

TEST_F(MenusTest, RememberOneFirstDayOfTheWeek)
{
    QSignalSpy changed(&menus, &Menus::unitsChanged);
    EXPECT_TRUE(command(QStringLiteral("As usual in your country"))->isChecked());
    choose(QStringLiteral("Sunday"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(chosenUnits().firstDay, Qt::Sunday);
    EXPECT_FALSE(command(QStringLiteral("As usual in your country"))->isChecked());
    EXPECT_FALSE(command(QStringLiteral("Monday"))->isChecked());
    choose(QStringLiteral("As usual in your country"));
    EXPECT_EQ(chosenUnits().firstDay, std::nullopt);
}

TEST_F(MenusTest, SwitchTheAppearanceAtOnceAndRememberIt)
{
    const auto lightness = [] { return QApplication::palette().color(QPalette::Window).lightness(); };
    choose(QStringLiteral("Dark"));
    EXPECT_LT(lightness(), 128);
    EXPECT_EQ(QSettings().value(QStringLiteral("appearance")), static_cast<int>(Appearance::Dark));
    choose(QStringLiteral("Light"));
    EXPECT_GT(lightness(), 128);
    EXPECT_FALSE(command(QStringLiteral("Dark"))->isChecked()) << "one of them holds";
    choose(QStringLiteral("Colours of the desktop"));
    EXPECT_EQ(QSettings().value(QStringLiteral("appearance")), static_cast<int>(Appearance::System));
}

TEST_F(MenusTest, SayWhereTheLogLies)
{
    QString text;
    whenOpened<QMessageBox>(window, [&](QMessageBox& about) {
        text = about.text();
        about.accept();
    });
    choose(QStringLiteral("About Patella"));
    EXPECT_TRUE(text.contains(book.file().toHtmlEscaped())) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("does not diagnose")));
}

TEST_F(MenusTest, OfferTheSampleLogOnlyInAnother)
{
    QSignalSpy wanted(&menus, &Menus::sampleWanted);
    choose(QStringLiteral("Open the sample log"));
    EXPECT_EQ(wanted.count(), 1);

    LogStore store(folder / "sample.patella");
    store.markAsSample();
    LogBook sample(std::move(store), [] { return aDay; });
    QMainWindow onSample;
    const Menus ofSample(*onSample.menuBar(), sample, {});
    for (const auto* action : onSample.menuBar()->findChildren<QAction*>())
        EXPECT_FALSE(action->text().contains(QLatin1String("sample"))) << qPrintable(action->text());
}

TEST_F(MenusTest, OfferToWatchAFolder)
{
    QSignalSpy wanted(&menus, &Menus::folderWanted);
    choose(QStringLiteral("Watch a folder …"));
    EXPECT_EQ(wanted.count(), 1);
}

} // namespace
} // namespace patella::ui
