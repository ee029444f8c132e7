// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

#include "core/log/blank.h"
#include "core/log/new_records.h"
#include "ui/fields/preferences.h"
#include "ui/log/log_book.h"
#include "ui/look/appearance.h"
#include "ui/window/recent_logs.h"

namespace patella::ui {

namespace {

QKeySequence keys(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

} // namespace

Menus::Menus(QMenuBar& bar, LogBook& book, const QStringList& pages)
    : QObject(&bar)
    , m_bar(bar)
    , m_book(book)
{
    fillFile(*bar.addMenu(tr("&File")));
    fillEdit(*bar.addMenu(tr("&Edit")));
    fillView(*bar.addMenu(tr("&View")), pages);
    fillHelp(*bar.addMenu(tr("&Help")));
}

void Menus::fillFile(QMenu& menu)
{
    menu.addAction(tr("&New run"), keys("Ctrl+N"), this, &Menus::runWanted);
    menu.addAction(tr("Repeat &last run"), keys("Ctrl+R"), this, &Menus::repeatWanted);
    menu.addAction(tr("&Knee check"), keys("Ctrl+K"), this,
        [this] { Q_EMIT formWanted({added(newKneeCheck(m_book.log(), m_book.today()))}); });
    menu.addAction(tr("Note about the &day"), keys("Ctrl+D"), this,
        [this] { Q_EMIT formWanted({added(newOf<DayNote>(m_book.today()))}); });
    addLogFiles(menu);
    menu.addAction(tr("&Import files …"), keys("Ctrl+I"), this, &Menus::importWanted);
    menu.addAction(tr("&Watch a folder …"), this, &Menus::folderWanted);
    menu.addSeparator();
    menu.addAction(tr("&Report for the physio …"), keys("Ctrl+P"), this, &Menus::reportWanted);
    menu.addAction(tr("&Export the log …"), keys("Ctrl+E"), this, &Menus::exportWanted);
    menu.addSeparator();
    if (!m_book.isSample())
        menu.addAction(tr("Open the &sample log"), this, &Menus::sampleWanted);
    menu.addAction(tr("&Quit"), keys("Ctrl+Q"), this, &Menus::quitWanted);
}

void Menus::addLogFiles(QMenu& menu)
{
    menu.addSeparator();
    menu.addAction(tr("&Open a log …"), keys("Ctrl+O"), this, &Menus::openWanted);
    auto* recent = menu.addMenu(tr("Open re&cent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.addAction(tr("New lo&g …"), this, &Menus::newLogWanted);
    menu.addAction(tr("Sa&ve a copy …"), keys("Ctrl+Shift+S"), this, &Menus::copyWanted);
    if (!m_book.isSample())
        menu.addAction(tr("&Backups …"), this, &Menus::backupsWanted);
    menu.addSeparator();
}

void Menus::fillRecent(QMenu& menu)
{
    menu.clear();
    for (const auto& file : recentLogs()) {
        if (QFileInfo(file) == QFileInfo(m_book.file()))
            continue;
        auto name = QDir::toNativeSeparators(file);
        menu.addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
            [this, file] { Q_EMIT logWanted(file); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No other log has been opened yet"))->setEnabled(false);
}

void Menus::fillEdit(QMenu& menu)
{
    const auto& stack = m_book.undoStackSoFar();
    // Before the journal was looked up there may be something to undo.
    auto* undo = new QAction(tr("&Undo"), this);
    auto* redo = stack.createRedoAction(this, tr("&Redo"));
    connect(undo, &QAction::triggered, &m_book, &LogBook::undo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(
        &menu, &QMenu::aboutToShow, undo, [this, undo] { undo->setEnabled(m_book.undoStack().canUndo()); });
    // In Qt's own text the name of the change always follows the verb, which not every language can say.
    connect(&stack, &QUndoStack::undoTextChanged, undo, [undo](const QString& change) {
        undo->setText(change.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(change));
    });
    connect(&stack, &QUndoStack::redoTextChanged, redo, [redo](const QString& change) {
        redo->setText(change.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(change));
    });
    undo->setShortcut(keys("Ctrl+Z"));
    redo->setShortcuts({keys("Ctrl+Shift+Z"), keys("Ctrl+Y")});
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addAction(tr("&Find a run"), keys("Ctrl+F"), this, &Menus::searchWanted);
    menu.addSeparator();
    menu.addAction(tr("&Preferences …"), keys("Ctrl+,"), this, &Menus::preferencesWanted);
}

void Menus::fillView(QMenu& menu, const QStringList& pages)
{
    constexpr int digits = 10; // Ctrl+1 to Ctrl+9, then Ctrl+0
    for (int page = 0; page < pages.size(); ++page) {
        auto* action = menu.addAction(pages.at(page), this, [this, page] { Q_EMIT pageWanted(page); });
        if (page < digits)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg((page + 1) % digits)));
    }
    menu.addSeparator();
    menu.addAction(tr("&Back"), keys("Alt+Left"), this, &Menus::backWanted);
    menu.addAction(tr("&Forward"), keys("Alt+Right"), this, &Menus::forwardWanted);
    menu.addSeparator();
    addUnits(menu);
    addFirstDays(menu);
    menu.addSeparator();
    addAppearances(menu);
}

// What is chosen elsewhere, in Preferences, is ticked here when the menu opens.
void Menus::addUnits(QMenu& menu)
{
    auto* miles = menu.addAction(tr("Distances in &miles"));
    miles->setCheckable(true);
    const auto follow = [this, miles] { miles->setChecked(m_book.units().distance == DistanceUnit::Mile); };
    follow();
    connect(&menu, &QMenu::aboutToShow, miles, follow);
    connect(miles, &QAction::triggered, this, [this](bool on) {
        keep(on ? DistanceUnit::Mile : DistanceUnit::Kilometre);
        m_book.setUnits(chosenUnits());
        Q_EMIT unitsChanged();
    });
}

void Menus::addFirstDays(QMenu& menu)
{
    auto* days = menu.addMenu(tr("&Week starts on"));
    auto* group = new QActionGroup(this);
    const auto offer = [&](const QString& text, std::optional<Qt::DayOfWeek> day) {
        auto* action = days->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        const auto follow = [this, action, day] { action->setChecked(m_book.units().firstDay == day); };
        follow();
        connect(days, &QMenu::aboutToShow, action, follow);
        connect(action, &QAction::triggered, this, [this, day] {
            keep(day);
            m_book.setUnits(chosenUnits());
            Q_EMIT unitsChanged();
        });
    };
    offer(tr("As usual in your country"), std::nullopt);
    for (const auto day : {Qt::Monday, Qt::Sunday, Qt::Saturday})
        offer(QLocale().standaloneDayName(day), day);
}

void Menus::addAppearances(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    for (const auto& [look, name] : {std::pair{Appearance::System, tr("Colours of the &desktop")},
             std::pair{Appearance::Light, tr("&Light")}, std::pair{Appearance::Dark, tr("Dar&k")}}) {
        auto* action = menu.addAction(name);
        action->setCheckable(true);
        group->addAction(action);
        const auto follow = [action, look = look] { action->setChecked(look == chosenAppearance()); };
        follow();
        connect(&menu, &QMenu::aboutToShow, action, follow);
        connect(action, &QAction::triggered, this, [look = look] {
            keep(look);
            apply(look);
        });
    }
}

void Menus::fillHelp(QMenu& menu)
{
    menu.addAction(tr("&Guide to this page"), keys("F1"), this, &Menus::guideWanted);
    menu.addAction(tr("&Keyboard shortcuts"), keys("Ctrl+?"), this, &Menus::shortcutsWanted);
    menu.addAction(tr("&When to see a doctor"), keys("Shift+F1"), this, &Menus::doctorGuideWanted);
    menu.addSeparator();
    menu.addAction(tr("&About Patella"), this, &Menus::showAbout);
}

void Menus::showAbout()
{
    QMessageBox::about(m_bar.window(), tr("About Patella"),
        tr("<h3>Patella %1</h3><p>A running log that watches your knees. It informs, it does not "
           "diagnose.</p><p>Your log: %2</p><p>Free software under the GNU General Public License, version 3 "
           "or later. Everything stays on this computer unless you share it.</p>")
            .arg(QCoreApplication::applicationVersion(), m_book.file().toHtmlEscaped()));
}

} // namespace patella::ui
