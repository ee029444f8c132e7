// SPDX-License-Identifier: GPL-3.0-or-later
#include <QActionGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

#include "core/log/blank.h"
#include "core/log/new_records.h"
#include "ui/entry/form_controller.h"
#include "ui/log/log_book.h"
#include "ui/look/appearance.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/report/window/report_preview.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

namespace patella::ui {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    auto* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New run"), QKeySequence(QStringLiteral("Ctrl+N")), this, &MainWindow::addRun);
    menu->addAction(tr("Repeat &last run"), QKeySequence(QStringLiteral("Ctrl+R")), this, [this] {
        showPage(Today);
        m_today->repeatLastRun();
    });
    menu->addAction(tr("&Knee check"), QKeySequence(QStringLiteral("Ctrl+K")), this,
        [this] { m_forms->open({added(newKneeCheck(m_book->log(), m_book->today()))}); });
    menu->addAction(tr("Note about the &day"), QKeySequence(QStringLiteral("Ctrl+D")), this,
        [this] { m_forms->open({added(newOf<DayNote>(m_book->today()))}); });
    menu->addAction(
        tr("&Import files …"), QKeySequence(QStringLiteral("Ctrl+I")), this, &MainWindow::chooseImport);
    menu->addAction(tr("&Watch a folder …"), this, &MainWindow::watchAFolder);
    menu->addSeparator();
    menu->addAction(tr("&Report for the physio …"), QKeySequence(QStringLiteral("Ctrl+P")), this,
        &MainWindow::showReport);
    menu->addAction(
        tr("&Export the log …"), QKeySequence(QStringLiteral("Ctrl+E")), this, &MainWindow::exportLog);
    menu->addSeparator();
    if (!m_book->isSample())
        menu->addAction(tr("Open the &sample log"), this, &MainWindow::sampleWanted);
    menu->addAction(tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    auto& stack = m_book->undoStack();
    auto* undo = stack.createUndoAction(this, tr("&Undo"));
    auto* redo = stack.createRedoAction(this, tr("&Redo"));
    // In Qt's own text the change set always follows the verb, which not every language can say.
    connect(&stack, &QUndoStack::undoTextChanged, undo, [undo](const QString& changeSet) {
        undo->setText(changeSet.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(changeSet));
    });
    connect(&stack, &QUndoStack::redoTextChanged, redo, [redo](const QString& changeSet) {
        redo->setText(changeSet.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(changeSet));
    });
    undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("&Find a run"), QKeySequence(QStringLiteral("Ctrl+F")), this, [this] {
        showPage(Runs);
        runs().focusSearch();
    });
}

void MainWindow::buildViewMenu()
{
    auto* menu = menuBar()->addMenu(tr("&View"));
    for (int page = 0; page < m_pages->count(); ++page)
        menu->addAction(m_sidebar->item(page)->text(), QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)),
            this, [this, page] { showPage(page); });
    menu->addSeparator();
    addUnitMenus(*menu);
    menu->addSeparator();
    auto* looks = new QActionGroup(this);
    const auto chosen = QSettings().value(QStringLiteral("appearance"), 0).toInt();
    const QStringList names{tr("Colours of the &desktop"), tr("&Light"), tr("Dar&k")};
    for (int look = 0; look < names.size(); ++look) {
        auto* action = menu->addAction(names.at(look));
        action->setCheckable(true);
        action->setChecked(look == chosen);
        looks->addAction(action);
        connect(action, &QAction::triggered, this, [look] {
            QSettings().setValue(QStringLiteral("appearance"), look);
            apply(static_cast<Appearance>(look));
        });
    }
}

void MainWindow::addUnitMenus(QMenu& menu)
{
    auto* miles = menu.addAction(tr("Distances in &miles"));
    miles->setCheckable(true);
    miles->setChecked(words::distanceUnit() == words::DistanceUnit::Mile);
    connect(miles, &QAction::toggled, this, [this](bool on) {
        keep(on ? words::DistanceUnit::Mile : words::DistanceUnit::Kilometre);
        rebuildPages();
    });
    auto* starts = menu.addMenu(tr("&Week starts on"));
    auto* group = new QActionGroup(this);
    const auto offer = [&](const QString& text, std::optional<Qt::DayOfWeek> day) {
        auto* action = starts->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosenFirstDay() == day);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, day] {
            keep(day);
            rebuildPages();
        });
    };
    offer(tr("As your country has it"), std::nullopt);
    for (const auto day : {Qt::Monday, Qt::Sunday, Qt::Saturday})
        offer(QLocale().standaloneDayName(day), day);
}

void MainWindow::buildHelpMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Patella"), this, &MainWindow::showAbout);
}

void MainWindow::showReport()
{
    ReportPreview preview(m_book->log(), m_book->today(), this);
    preview.exec();
}

void MainWindow::chooseImport()
{
    importFiles(QFileDialog::getOpenFileNames(this, tr("Import files"), {},
        tr("Runs, logs and archives (*.fit *.gpx *.tcx *.csv *.json *.xml *.zip *.gz *.FIT *.GPX *.TCX "
           "*.ZIP);;"
           "All files (*)")));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Patella"),
        tr("<h3>Patella %1</h3><p>A running log that watches your knees. It informs, it does not "
           "diagnose.</p><p>Your log: %2</p><p>Free software under the GNU General Public License, version 3 "
           "or later. Everything stays on this machine.</p>")
            .arg(QCoreApplication::applicationVersion(), m_book->file().toHtmlEscaped()));
}

} // namespace patella::ui
