// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QTimer>

#include "ui/entry/form_controller.h"
#include "ui/entry/knee_questions.h"
#include "ui/import/folder_button.h"
#include "ui/import/import_flow.h"
#include "ui/import/watched_folder.h"
#include "ui/log/back_up.h"
#include "ui/log/log_book.h"
#include "ui/look/fit_screen.h"
#include "ui/look/icons.h"
#include "ui/pages/care/plan_files.h"
#include "ui/pages/guide/help_topics.h"
#include "ui/report/window/report_preview.h"
#include "ui/signs/doctor_guide.h"
#include "ui/signs/sign_strip.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/banner.h"
#include "ui/window/calm_wheel.h"
#include "ui/window/command_keys.h"
#include "ui/window/drop_hint.h"
#include "ui/window/export_log.h"
#include "ui/window/log_files.h"
#include "ui/window/menus.h"
#include "ui/window/offers.h"
#include "ui/window/settings/preferences_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/sidebar.h"
#include "ui/window/sync_button.h"
#include "ui/window/toast.h"
#include "ui/window/welcome.h"
#include "ui/window/window_pages.h"

#include <algorithm>

namespace patella::ui {

namespace {

const auto geometryKey = QStringLiteral("window");
const auto backupTroubleKey = QStringLiteral("backupTrouble");

} // namespace

MainWindow::MainWindow(std::unique_ptr<LogBook> book, QWidget* parent)
    : QMainWindow(parent)
    , m_book(std::move(book))
    , m_forms(new FormController(*m_book, this))
    , m_pages(new WindowPages(*m_book, *m_forms))
    , m_offers(new Offers(*m_book, *m_forms))
    , m_toast(new Toast)
    , m_import(new ImportFlow(*m_book, this))
    , m_questions(new KneeQuestions(*m_book))
    , m_folder(new WatchedFolder(*m_book, this))
    , m_sync(new FolderSync(m_book->file(), m_book->isSample(), this))
    , m_files(new LogFiles(*m_book, this))
    , m_sidebar(filledSidebar())
    , m_dropHint(new DropHint(*this))
{
    setWindowTitle(m_book->isSample() ? tr("Patella: sample log") : tr("Patella"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    resizeOnScreen(*this, {1180, 860});
    setCentralWidget(arranged());
    connectMenus();
    connectParts();
    qApp->installEventFilter(new CommandKeys(*menuBar()));
    qApp->installEventFilter(new CalmWheel(this));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    m_pages->writeDownARun();
    if (const auto trouble = QSettings().value(backupTroubleKey).toString(); !trouble.isEmpty())
        m_toast->sayWrong(trouble);
    sayWhatIsUnreadable();
    connect(m_book.get(), &LogBook::readWhole, this, &MainWindow::sayWhatIsUnreadable);
    constexpr int betweenLooks = 5000; // milliseconds
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        if (!QApplication::activeModalWidget())
            m_book->lookForChanges();
    });
    look->start(betweenLooks);
    constexpr int afterTheFirstPicture = 400, afterTheStart = 1500; // milliseconds
    QTimer::singleShot(afterTheFirstPicture, m_book.get(), [this] { m_book->undoStack(); });
    QTimer::singleShot(afterTheStart, m_folder, &WatchedFolder::look);
}

MainWindow::~MainWindow() = default;

Sidebar* MainWindow::filledSidebar()
{
    auto* sidebar = new Sidebar(WindowPages::names(), WindowPages::titles());
    auto* folder = new FolderButton(*m_book, *m_folder);
    connect(folder, &FolderButton::clicked, this, [this] { showPreferences(PreferencesDialog::Folder); });
    sidebar->addBelow(*folder);
    auto* sync = new SyncButton(*m_book, *m_sync);
    connect(sync, &SyncButton::settingsWanted, this, [this] { showPreferences(PreferencesDialog::Sync); });
    sidebar->addBelow(*sync);
    return sidebar;
}

QWidget* MainWindow::arranged()
{
    m_middle = new QWidget;
    auto* middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins({});
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_pages, 1);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (m_book->isSample())
        column->addWidget(sampleBanner());
    auto* signs = new SignStrip(*m_book);
    connect(signs, &SignStrip::formWanted, m_forms, &FormController::open);
    connect(signs, &SignStrip::guideWanted, this, &MainWindow::showDoctorGuide);
    column->addWidget(signs);
    column->addWidget(m_questions);
    column->addWidget(m_offers); // before the pages in tab order
    m_offers->offerDraft();
    column->addWidget(m_middle, 1);
    m_toast->lieOver(*m_pages);
    return central;
}

void MainWindow::welcome()
{
    if (!Welcome::isDue(*m_book))
        return;
    auto* welcome = new Welcome(*m_book, *m_middle);
    connect(welcome, &Welcome::answered, m_pages, [this] {
        const QSignalBlocker quiet(m_pages); // nobody has gone to a page
        m_pages->rebuild();
    });
    connect(welcome, &Welcome::startWanted, m_pages, &WindowPages::writeDownARun);
    connect(welcome, &Welcome::importWanted, m_import, &ImportFlow::chooseFiles);
    connect(welcome, &Welcome::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_pages, &WindowPages::shown, welcome, &Welcome::finish);
}

void MainWindow::connectMenus()
{
    auto* menus = new Menus(*menuBar(), *m_book, WindowPages::titles());
    connect(menus, &Menus::runWanted, m_pages, &WindowPages::writeDownARun);
    connect(menus, &Menus::repeatWanted, m_pages, &WindowPages::repeatLastRun);
    connect(menus, &Menus::formWanted, m_forms, &FormController::open);
    connect(menus, &Menus::importWanted, m_import, &ImportFlow::chooseFiles);
    connect(menus, &Menus::folderWanted, m_folder, &WatchedFolder::choose);
    connect(menus, &Menus::reportWanted, this, &MainWindow::showReport);
    connect(
        menus, &Menus::exportWanted, this, [this] { exportLog(m_book->log(), m_book->today(), *m_toast); });
    connect(menus, &Menus::guideWanted, m_pages, &WindowPages::helpWithPage);
    connect(menus, &Menus::doctorGuideWanted, this, &MainWindow::showDoctorGuide);
    connect(menus, &Menus::sampleWanted, this, &MainWindow::sampleWanted);
    connectLogFiles(*menus);
    connect(menus, &Menus::quitWanted, this, &QWidget::close);
    connect(menus, &Menus::searchWanted, m_pages, &WindowPages::searchRuns);
    connect(menus, &Menus::pageWanted, m_pages, &WindowPages::showPage);
    connect(menus, &Menus::backWanted, m_pages, &WindowPages::goBack);
    connect(menus, &Menus::forwardWanted, m_pages, &WindowPages::goForward);
    connect(menus, &Menus::preferencesWanted, this,
        [this] { showPreferences(PreferencesDialog::LanguageAndUnits); });
    connect(menus, &Menus::shortcutsWanted, this, &MainWindow::showShortcuts);
    connect(menus, &Menus::unitsChanged, m_pages, &WindowPages::rebuild);
}

void MainWindow::connectLogFiles(Menus& menus)
{
    connect(&menus, &Menus::openWanted, m_files, &LogFiles::chooseLog);
    connect(&menus, &Menus::newLogWanted, m_files, &LogFiles::chooseNew);
    connect(&menus, &Menus::copyWanted, m_files, &LogFiles::saveCopy);
    connect(&menus, &Menus::backupsWanted, this, &MainWindow::showBackups);
    connect(&menus, &Menus::logWanted, this, &MainWindow::logWanted);
    connect(m_files, &LogFiles::logWanted, this, &MainWindow::logWanted);
    connect(m_files, &LogFiles::newLogWanted, this, &MainWindow::newLogWanted);
    connect(m_files, &LogFiles::done, m_toast, &Toast::sayDone);
    connect(m_files, &LogFiles::refused, m_toast, &Toast::sayWrong);
}

void MainWindow::sayWhatIsUnreadable()
{
    if (const auto left = static_cast<int>(m_book->unreadable()); left > 0)
        m_toast->sayWrong(
            tr("%n entry(ies) of the log cannot be read and are not shown. “patella-cli verify” names them, "
               "and “patella-cli salvage” saves what can be saved.",
                nullptr, left));
}

void MainWindow::connectImport()
{
    connect(
        m_import, &ImportFlow::imported, this, [this](const QString& sentence, const ChangeSet& changeSet) {
            m_imported.clear();
            for (const auto& change : changeSet)
                if (const auto* run = change.after ? std::get_if<RunEntry>(&*change.after) : nullptr)
                    m_imported.push_back(run->id);
            m_imported.empty() ? m_toast->sayChanged(sentence) : m_toast->sayImported(sentence);
            m_questions->ask(changeSet);
        });
    connect(m_questions, &KneeQuestions::answered, m_toast, &Toast::sayChanged);
    connect(m_toast, &Toast::openWanted, this, &MainWindow::openImported);
}

// One run in its form, several among all runs.
void MainWindow::openImported()
{
    const auto& runs = m_book->log().runs; // in their order
    const auto latest = std::find_if(runs.rbegin(), runs.rend(), [this](const RunEntry& run) {
        return std::find(m_imported.begin(), m_imported.end(), run.id) != m_imported.end();
    });
    if (latest == runs.rend())
        return; // taken back meanwhile
    if (m_imported.size() == 1)
        m_forms->open({replaced(*latest, *latest)});
    else
        m_pages->showRuns(m_imported);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::chosen, m_pages, &WindowPages::showPage);
    connect(m_pages, &WindowPages::shown, m_sidebar, &Sidebar::choose);
    connect(m_pages, &WindowPages::importWanted, m_import, &ImportFlow::chooseFiles);
    connect(m_pages, &WindowPages::guideWanted, this, &MainWindow::showDoctorGuide);
    connect(m_pages, &WindowPages::changed, m_toast, &Toast::sayChanged);
    connect(m_pages, &WindowPages::done, m_toast, &Toast::sayDone);
    connect(m_pages, &WindowPages::refused, m_toast, &Toast::sayWrong);
    connect(m_forms, &FormController::saved, m_toast, &Toast::sayChanged);
    connect(m_forms, &FormController::putAside, m_offers, &Offers::offerDraft);
    connectImport();
    connect(m_folder, &WatchedFolder::chosen, m_toast, [this](const QString& path) {
        m_toast->sayDone(tr("New runs in %1 will be offered from now on.").arg(path));
    });
    connect(m_folder, &WatchedFolder::runsFound, m_offers, &Offers::offerRuns);
    connect(m_offers, &Offers::reviewWanted, m_import,
        [this](const exchange::ImportPlan& plan, const QString& folder) {
            m_import->importRead(plan, {folder});
        });
    connectBook();
}

void MainWindow::connectBook()
{
    connect(m_book.get(), &LogBook::refused, m_toast, &Toast::sayWrong);
    connect(m_book.get(), &LogBook::undone, m_toast,
        [this](const QString& name) { m_toast->sayUndone(tr("Undone: %1.").arg(name)); });
    connect(m_book.get(), &LogBook::savingMany, m_toast,
        [this](int entries) { m_toast->sayMeanwhile(tr("Saving %n entry(ies) …", nullptr, entries)); });
    connect(m_book.get(), &LogBook::savedMany, m_toast, &Toast::endMeanwhile);
    connect(
        m_book.get(), &LogBook::savedMany, this,
        [this] {
            if (m_closesWhenSaved && !m_book->isSavingMany() && !QApplication::activeModalWidget())
                close();
        },
        Qt::QueuedConnection); // whoever saved is not done yet
    connect(m_toast, &Toast::undoWanted, m_book.get(), &LogBook::undo);
    connect(m_toast, &Toast::redoWanted, this, [this] {
        const auto name = m_book->undoStack().redoText();
        m_book->redo();
        m_toast->sayChanged(tr("Redone: %1.").arg(name));
    });
}

void MainWindow::showReport()
{
    ReportPreview preview(m_book->log(), m_book->today(), m_book->units(), this);
    helpAt(preview, QStringLiteral("report"));
    preview.exec();
}

void MainWindow::showBackups()
{
    BackupsDialog backups(*m_book, this);
    helpAt(backups, QStringLiteral("backups"));
    connect(&backups, &BackupsDialog::restored, m_toast, &Toast::sayChanged);
    backups.exec();
}

void MainWindow::showPreferences(int page)
{
    PreferencesDialog preferences(*m_book, *m_folder, *m_sync, this);
    helpAt(preferences, QStringLiteral("privacy"));
    bool speaksAnew = false;
    connect(&preferences, &PreferencesDialog::unitsChanged, m_pages, &WindowPages::rebuild);
    connect(&preferences, &PreferencesDialog::entriesChanged, m_pages, &WindowPages::rebuild);
    connect(&preferences, &PreferencesDialog::backupsWanted, this, &MainWindow::showBackups);
    connect(&preferences, &PreferencesDialog::languageChanged, this, [&] { speaksAnew = true; });
    preferences.showPage(static_cast<PreferencesDialog::Page>(page));
    preferences.exec();
    if (speaksAnew)
        Q_EMIT languageChanged();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog shortcuts(*menuBar(), this);
    shortcuts.exec();
}

void MainWindow::showDoctorGuide()
{
    auto* guide = new DoctorGuide(*m_book, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &DoctorGuide::formWanted, m_forms, &FormController::open);
    const int from = m_pages->currentIndex();
    guide->offerWayBack(WindowPages::titles().at(from));
    connect(guide, &DoctorGuide::backWanted, m_pages, [this, from] {
        activateWindow();
        m_pages->showPage(from);
    });
    guide->show();
}

void MainWindow::importFiles(const QStringList& paths)
{
    const auto given = givenFiles(paths);
    for (const auto& log : given.logs)
        Q_EMIT logWanted(log);
    for (const auto& plan : given.plans)
        if (const auto sentence = offerPlanFile(*m_book, plan, this))
            m_toast->sayDone(*sentence);
    m_import->importFiles(given.others);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty() || m_book->isSavingMany())
        return;
    event->acceptProposedAction();
    m_dropHint->cover();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_dropHint->hide(); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    if (m_book->isSavingMany())
        return event->ignore();
    importFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_book->lookForChanges();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_sidebar->fitBeside(width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_closesWhenSaved = m_book->isSavingMany();
    if (m_closesWhenSaved)
        return event->ignore();
    QSettings().setValue(geometryKey, saveGeometry());
    const auto trouble = backUpByItself(*m_book); // said at the next start
    QSettings().setValue(backupTroubleKey,
        trouble.isEmpty() ? trouble : tr("No backup was made when the window was closed. %1").arg(trouble));
    QMainWindow::closeEvent(event);
}

} // namespace patella::ui
