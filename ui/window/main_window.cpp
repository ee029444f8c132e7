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
#include "ui/import/import_flow.h"
#include "ui/import/watched_folder.h"
#include "ui/log/back_up.h"
#include "ui/log/log_book.h"
#include "ui/look/fit_screen.h"
#include "ui/look/icons.h"
#include "ui/report/window/report_preview.h"
#include "ui/signs/doctor_guide.h"
#include "ui/signs/sign_strip.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/banner.h"
#include "ui/window/calm_wheel.h"
#include "ui/window/command_keys.h"
#include "ui/window/export_log.h"
#include "ui/window/log_files.h"
#include "ui/window/menus.h"
#include "ui/window/toast.h"
#include "ui/window/window_pages.h"
#include "ui/words/change_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

const auto geometryKey = QStringLiteral("window");
const auto backupTroubleKey = QStringLiteral("backupTrouble");

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

QWidget* sampleBanner()
{
    auto* banner = new QLabel(MainWindow::tr("Sample log: this runner and her knee are made up. Your own log "
                                             "is another file and is not touched."));
    banner->setObjectName(QStringLiteral("sampleBanner"));
    banner->setWordWrap(true);
    banner->setContentsMargins(24, 8, 24, 8);
    banner->setAutoFillBackground(true);
    banner->setBackgroundRole(QPalette::Highlight);
    banner->setForegroundRole(QPalette::HighlightedText);
    return banner;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<LogBook> book, QWidget* parent)
    : QMainWindow(parent)
    , m_book(std::move(book))
    , m_forms(new FormController(*m_book, this))
    , m_sidebar(new QListWidget)
    , m_pages(new WindowPages(*m_book, *m_forms))
    , m_banners(new QVBoxLayout)
    , m_toast(new Toast)
    , m_import(new ImportFlow(*m_book, this))
    , m_questions(new KneeQuestions(*m_book))
    , m_folder(new WatchedFolder(*m_book, this))
    , m_files(new LogFiles(*m_book, this))
{
    setWindowTitle(m_book->isSample() ? tr("Patella: sample log") : tr("Patella"));
    setAcceptDrops(true);
    resizeOnScreen(*this, {1180, 860});
    fillSidebar();
    setCentralWidget(arranged());
    connectMenus();
    connectParts();
    qApp->installEventFilter(new CommandKeys(*menuBar()));
    qApp->installEventFilter(new CalmWheel(this));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    m_pages->writeDownARun();
    if (const auto trouble = QSettings().value(backupTroubleKey).toString(); !trouble.isEmpty())
        m_toast->sayWrong(trouble);
    if (const auto left = static_cast<int>(m_book->unreadable()); left > 0)
        m_toast->sayWrong(
            tr("%n entry(ies) of the log cannot be read and are not shown. “patella-cli verify” names them, "
               "and “patella-cli salvage” saves what can be saved.",
                nullptr, left));
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

void MainWindow::fillSidebar()
{
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_sidebar->setAccessibleName(tr("Pages"));
    m_sidebar->setFixedWidth(fontMetrics().averageCharWidth() * 29);
    m_sidebar->setIconSize({20, 20});
    m_sidebar->setFocusPolicy(Qt::TabFocus);
    for (const auto& title : WindowPages::titles()) {
        auto* item = new QListWidgetItem(title, m_sidebar);
        item->setSizeHint({0, fontMetrics().height() + 22});
    }
    tintIcons();
}

QWidget* MainWindow::arranged()
{
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 14, 0, 0);
    side->addWidget(m_sidebar);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
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
    column->addLayout(m_banners);
    offerDraft(); // before the pages in tab order
    column->addLayout(middle, 1);
    column->addWidget(m_toast);
    return central;
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
    connect(menus, &Menus::guideWanted, m_pages, &WindowPages::explainPage);
    connect(menus, &Menus::doctorGuideWanted, this, &MainWindow::showDoctorGuide);
    connect(menus, &Menus::sampleWanted, this, &MainWindow::sampleWanted);
    connectLogFiles(*menus);
    connect(menus, &Menus::quitWanted, this, &QWidget::close);
    connect(menus, &Menus::searchWanted, m_pages, &WindowPages::searchRuns);
    connect(menus, &Menus::pageWanted, m_pages, &WindowPages::showPage);
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

void MainWindow::connectImport()
{
    connect(
        m_import, &ImportFlow::imported, this, [this](const QString& sentence, const ChangeSet& changeSet) {
            m_imported.clear();
            for (const auto& change : changeSet)
                if (const auto* run = change.after ? std::get_if<RunEntry>(&*change.after) : nullptr)
                    m_imported.push_back(run->id);
            if (m_imported.empty())
                m_toast->sayChanged(sentence);
            else
                m_toast->sayImported(sentence);
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
    connect(m_sidebar, &QListWidget::currentRowChanged, m_pages, &WindowPages::showPage);
    connect(m_pages, &WindowPages::shown, m_sidebar, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_pages, &WindowPages::importWanted, m_import, &ImportFlow::chooseFiles);
    connect(m_pages, &WindowPages::guideWanted, this, &MainWindow::showDoctorGuide);
    connect(m_pages, &WindowPages::changed, m_toast, &Toast::sayChanged);
    connect(m_pages, &WindowPages::done, m_toast, &Toast::sayDone);
    connect(m_pages, &WindowPages::refused, m_toast, &Toast::sayWrong);
    connect(m_forms, &FormController::saved, m_toast, &Toast::sayChanged);
    connect(m_forms, &FormController::putAside, this, &MainWindow::offerDraft);
    connectImport();
    connect(m_folder, &WatchedFolder::chosen, m_toast, [this](const QString& path) {
        m_toast->sayDone(tr("New runs in %1 are offered at each start.").arg(path));
    });
    connect(m_folder, &WatchedFolder::runsFound, this, &MainWindow::offerFoundRuns);
    connect(m_book.get(), &LogBook::refused, m_toast, &Toast::sayWrong);
    connect(m_book.get(), &LogBook::undone, m_toast,
        [this](const QString& name) { m_toast->sayDone(tr("Undone: %1.").arg(name)); });
    connect(m_toast, &Toast::undoWanted, this, [this] { m_book->undoStack().undo(); });
}

// The latest; the next one when that is answered.
void MainWindow::offerDraft()
{
    const auto name = QStringLiteral("draftBanner");
    if (auto* answered = findChild<Banner*>(name)) {
        answered->setObjectName({});
        answered->hide();
        answered->deleteLater();
    }
    if (m_forms->leftOver().empty())
        return;
    const auto draft = m_forms->leftOver().back();
    auto* banner = new Banner(
        tr("Not saved yet: %1.").arg(words::inShort(draft, m_book->units())), tr("&Continue"), tr("Discard"));
    banner->setObjectName(name);
    connect(banner, &Banner::accepted, this, [this, draft] {
        m_forms->openLeftOver(draft);
        offerDraft();
    });
    connect(banner, &Banner::refused, this, [this, draft] {
        m_forms->dropLeftOver(draft);
        offerDraft();
    });
    m_banners->addWidget(banner);
}

void MainWindow::offerFoundRuns(const exchange::ImportPlan& plan)
{
    const auto folder = WatchedFolder::path();
    const auto count = static_cast<int>(plan.imported.size());
    auto* banner
        = new Banner(tr("%n new run(s) in %1.", nullptr, count).arg(folder), tr("&Review"), tr("Not now"));
    banner->setObjectName(QStringLiteral("folderBanner"));
    connect(
        banner, &Banner::accepted, m_import, [this, plan, folder] { m_import->importRead(plan, {folder}); });
    m_banners->addWidget(banner);
}

void MainWindow::showReport()
{
    ReportPreview preview(m_book->log(), m_book->today(), m_book->units(), this);
    preview.exec();
}

void MainWindow::showBackups()
{
    BackupsDialog backups(*m_book, this);
    connect(&backups, &BackupsDialog::restored, m_toast, &Toast::sayChanged);
    backups.exec();
}

void MainWindow::showDoctorGuide()
{
    auto* guide = new DoctorGuide(*m_book, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &DoctorGuide::formWanted, m_forms, &FormController::open);
    guide->show();
}

void MainWindow::importFiles(const QStringList& paths)
{
    const auto logs = logsAmong(paths);
    for (const auto& log : logs)
        Q_EMIT logWanted(log);
    auto others = paths;
    others.removeIf([&](const QString& path) { return logs.contains(path); });
    m_import->importFiles(others);
}

void MainWindow::tintIcons()
{
    const auto names = WindowPages::names();
    for (int page = 0; page < m_sidebar->count(); ++page)
        m_sidebar->item(page)->setIcon(lineIcon(names.at(page), palette()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    importFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_book->lookForChanges();
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    const auto trouble = backUpByItself(*m_book); // said at the next start
    QSettings().setValue(backupTroubleKey,
        trouble.isEmpty() ? trouble : tr("No backup was made when the window was closed. %1").arg(trouble));
    QMainWindow::closeEvent(event);
}

} // namespace patella::ui
