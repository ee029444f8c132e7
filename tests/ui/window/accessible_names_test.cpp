// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QMenuBar>
#include <QTest>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/window/every_place.h"
#include "ui/entry/forms.h"
#include "ui/import/watched_folder.h"
#include "ui/log/log_book.h"
#include "ui/report/window/report_preview.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/settings/preferences_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/window_pages.h"

#include <set>

namespace patella::ui {
namespace {

using namespace test;

bool isControl(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> controls{QAccessible::PushButton, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox, QAccessible::SpinBox,
        QAccessible::Slider, QAccessible::List, QAccessible::Table, QAccessible::Tree,
        QAccessible::ButtonMenu, QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Chart,
        QAccessible::Graphic};
    return controls.contains(role);
}

// The text inside an editable list is read under the name of the list.
bool isPartOfANamedControl(const QAccessibleInterface& control)
{
    const auto* parent = control.parent();
    return parent && parent->role() == QAccessible::ComboBox && !parent->text(QAccessible::Name).isEmpty();
}

class Walk {
public:
    void over(QAccessibleInterface* from)
    {
        if (!from || !from->isValid() || !m_seen.insert(from).second || from->state().invisible)
            return;
        if (isControl(from->role()) && !isPartOfANamedControl(*from)) {
            ++controls;
            if (from->text(QAccessible::Name).trimmed().isEmpty())
                nameless << nameOf(*from);
        }
        if (from->role() == QAccessible::Table || from->role() == QAccessible::List)
            return; // cells speak by their texts
        for (int place = 0; place < from->childCount(); ++place)
            over(from->child(place));
    }

    int controls = 0;
    QStringList nameless;

private:
    static QString nameOf(const QAccessibleInterface& control)
    {
        const auto* object = control.object();
        return object
            ? QLatin1String(object->metaObject()->className()) + QLatin1Char(' ') + object->objectName()
            : QString::number(control.role());
    }
    std::set<QAccessibleInterface*> m_seen;
};

class AccessibleNames : public testing::Test {
protected:
    AccessibleNames()
    {
        QAccessible::setActive(true);
        LogStore store(folder / "log.patella");
        store.apply(addingAll(log));
        window
            = std::make_unique<MainWindow>(std::make_unique<LogBook>(std::move(store), [] { return aDay; }));
        window->show();
    }
    TemporaryFolder folder;
    Log log = sampleLog(aDay);
    std::unique_ptr<MainWindow> window;
};

TEST_F(AccessibleNames, AreThereForEveryControlOfEveryPage)
{
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        window->pages().showPage(page);
        Walk walk;
        const auto hasItsControls = [&] { // the patterns page looks for patterns first
            walk = {};
            walk.over(QAccessible::queryAccessibleInterface(window.get()));
            return walk.controls > 5;
        };
        EXPECT_TRUE(QTest::qWaitFor(hasItsControls, 60'000)) << qPrintable(WindowPages::names().at(page));
        EXPECT_TRUE(walk.nameless.isEmpty()) << qPrintable(
            WindowPages::names().at(page) + QStringLiteral(": ") + walk.nameless.join(QStringLiteral(", ")));
    }
}

TEST_F(AccessibleNames, AreThereForEveryControlOfPreferencesShortcutsAndTheReport)
{
    WatchedFolder watched(window->book(), window.get());
    FolderSync sync(window->book().file(), false);
    PreferencesDialog preferences(window->book(), watched, sync, window.get());
    ShortcutsDialog shortcuts(*window->menuBar(), window.get());
    ReportPreview report(log, aDay, {}, window.get());
    BackupsDialog backups(window->book(), window.get());
    for (QDialog* dialog : std::initializer_list<QDialog*>{&preferences, &shortcuts, &report, &backups}) {
        dialog->show();
        const int pages = dialog == &preferences ? 6 : 1;
        for (int page = 0; page < pages; ++page) {
            if (dialog == &preferences)
                preferences.showPage(static_cast<PreferencesDialog::Page>(page));
            QTest::qWait(0);
            Walk walk;
            walk.over(QAccessible::queryAccessibleInterface(dialog));
            EXPECT_GT(walk.controls, 1) << qPrintable(dialog->windowTitle());
            EXPECT_TRUE(walk.nameless.isEmpty()) << qPrintable(dialog->windowTitle()) << page << ' '
                                                 << qPrintable(walk.nameless.join(QStringLiteral(", ")));
        }
        dialog->hide();
    }
}

// A control that the Tab key reaches is read by its name.
TEST_F(AccessibleNames, AreThereForEverythingThatTakesTheFocus)
{
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        window->pages().showPage(page);
        QTest::qWait(0);
        int seen = 0;
        for (const auto* widget : window->findChildren<QWidget*>()) {
            const bool takesFocus = widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                && widget->objectName() != QLatin1String("qt_spinbox_lineedit");
            auto* spoken
                = takesFocus ? QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)) : nullptr;
            if (!spoken || isPartOfANamedControl(*spoken))
                continue;
            ++seen;
            EXPECT_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty())
                << qPrintable(WindowPages::names().at(page)) << ": " << widget->metaObject()->className()
                << ' ' << qPrintable(widget->objectName());
        }
        EXPECT_GE(seen, 1);
    }
}

TEST_F(AccessibleNames, AreThereForEveryControlOfEveryForm)
{
    log.measures.push_back(aMeasure());
    for (const auto& changeSet : changeSetsOfEveryForm(log)) {
        const auto form = formFor(changeSet, log, aDay, window.get());
        ASSERT_NE(form, nullptr) << changeSet.front().after->index();
        form->show();
        for (int page = 0; page < form->pageCount(); ++page) {
            form->showPage(page);
            QTest::qWait(0);
            Walk walk;
            walk.over(QAccessible::queryAccessibleInterface(form.get()));
            EXPECT_GT(walk.controls, 4) << qPrintable(form->windowTitle());
            EXPECT_TRUE(walk.nameless.isEmpty()) << qPrintable(
                form->windowTitle() + QStringLiteral(": ") + walk.nameless.join(QStringLiteral(", ")));
        }
    }
}

} // namespace
} // namespace patella::ui
