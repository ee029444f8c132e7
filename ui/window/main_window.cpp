// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/entry/form_controller.h"
#include "ui/log/log_book.h"
#include "ui/look/icons.h"
#include "ui/pages/care/care_page.h"
#include "ui/pages/days/days_page.h"
#include "ui/pages/load/load_page.h"
#include "ui/pages/patterns/patterns_page.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shoes/shoes_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/window/banner.h"
#include "ui/window/toast.h"
#include "ui/window/undo_keys.h"
#include "ui/words/change_words.h"

namespace patella::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

const std::vector<MainWindow::Page>& MainWindow::pages()
{
    static const std::vector<Page> all{
        {"today", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Today"), &MainWindow::makeToday},
        {"runs", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Runs"), &MainWindow::makeRuns},
        {"days", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Days"), &MainWindow::makeDays},
        {"load", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Load"), &MainWindow::makeLoad},
        {"patterns", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Patterns"), &MainWindow::makePatterns},
        {"shoes", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Shoes"), &MainWindow::makeShoes},
        {"care", QT_TRANSLATE_NOOP("patella::ui::MainWindow", "Care"), &MainWindow::makeCare},
    };
    return all;
}

MainWindow::MainWindow(std::unique_ptr<LogBook> book, QWidget* parent)
    : QMainWindow(parent)
    , m_book(std::move(book))
    , m_forms(new FormController(*m_book, this))
    , m_sidebar(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_toast(new Toast)
{
    setWindowTitle(m_book->isSample() ? tr("Patella: sample log") : tr("Patella"));
    setAcceptDrops(true);
    resize(1180, 860);
    buildPages();
    buildMenus();
    qApp->installEventFilter(new UndoKeys(this));
    connect(m_book.get(), &LogBook::refused, m_toast, &Toast::sayWrong);
    connect(m_book.get(), &LogBook::undone, m_toast,
        [this](const QString& name) { m_toast->sayDone(tr("Undone: %1.").arg(name)); });
    connect(m_toast, &Toast::undoWanted, this, &MainWindow::undo);
    connect(m_forms, &FormController::saved, m_toast, &Toast::sayChanged);
    restoreGeometry(QSettings().value(QStringLiteral("window")).toByteArray());
    showPage(Today);
    m_today->focusEntry();
    constexpr int afterTheStart = 1500; // milliseconds
    QTimer::singleShot(afterTheStart, this, &MainWindow::lookAtWatchedFolder);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_sidebar->setAccessibleName(tr("Pages"));
    m_sidebar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_sidebar->setIconSize({20, 20});
    m_sidebar->setFocusPolicy(Qt::TabFocus);
    for (const auto& page : pages()) {
        auto* item = new QListWidgetItem(tr(page.title), m_sidebar);
        item->setSizeHint({0, fontMetrics().height() + 22});
        m_pages->addWidget(new QWidget);
        m_made.push_back(nullptr);
    }
    tintIcons();
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::showPage);

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
    m_banners = new QVBoxLayout;
    column->addLayout(m_banners);
    offerDraft();
    column->addLayout(middle, 1);
    column->addWidget(m_toast);
    setCentralWidget(central);
}

QWidget* MainWindow::sampleBanner()
{
    auto* banner = new QLabel(tr("Sample log: this runner and her knee are made up. Your own log is another "
                                 "file and is not touched."));
    banner->setObjectName(QStringLiteral("sampleBanner"));
    banner->setWordWrap(true);
    banner->setContentsMargins(24, 8, 24, 8);
    banner->setAutoFillBackground(true);
    banner->setBackgroundRole(QPalette::Highlight);
    banner->setForegroundRole(QPalette::HighlightedText);
    return banner;
}

void MainWindow::offerDraft()
{
    const auto draft = m_forms->leftOver();
    if (!draft)
        return;
    auto* banner = new Banner(tr("You have an unsaved entry from last time: %1.").arg(words::inShort(*draft)),
        tr("&Continue"), tr("Discard"));
    banner->setObjectName(QStringLiteral("draftBanner"));
    connect(banner, &Banner::accepted, m_forms, &FormController::openLeftOver);
    connect(banner, &Banner::refused, m_forms, &FormController::forgetLeftOver);
    m_banners->addWidget(banner);
}

QWidget* MainWindow::pageAt(int page)
{
    auto*& made = m_made.at(static_cast<std::size_t>(page));
    if (!made) {
        made = (this->*pages().at(static_cast<std::size_t>(page)).make)();
        auto* blank = m_pages->widget(page);
        m_pages->insertWidget(page, made);
        delete blank;
    }
    return made;
}

QWidget* MainWindow::makeToday()
{
    m_today = new TodayPage(*m_book);
    connect(m_today, &TodayPage::saved, m_toast, &Toast::sayChanged);
    connect(m_today, &TodayPage::formWanted, m_forms, &FormController::open);
    connect(m_today, &TodayPage::weekWanted, this, &MainWindow::showWeek);
    m_forms->watch([this] { return m_today->written(); });
    return m_today;
}

QWidget* MainWindow::makeRuns()
{
    auto* page = new RunsPage(*m_book);
    connect(page, &RunsPage::formWanted, m_forms, &FormController::open);
    connect(page, &RunsPage::deleteWanted, this, &MainWindow::removeSelected);
    connect(page, &RunsPage::importWanted, this, &MainWindow::chooseImport);
    return page;
}

QWidget* MainWindow::makeDays()
{
    auto* page = new DaysPage(*m_book);
    connect(page, &DaysPage::formWanted, m_forms, &FormController::open);
    connect(page, &DaysPage::removed, m_toast, &Toast::sayChanged);
    return page;
}

QWidget* MainWindow::makeLoad()
{
    auto* page = new LoadPage(*m_book);
    connect(page, &LoadPage::weekWanted, this, &MainWindow::showWeek);
    connect(page, &LoadPage::runWanted, this, &MainWindow::addRun);
    connect(page, &LoadPage::done, m_toast, &Toast::sayDone);
    connect(page, &LoadPage::refused, m_toast, &Toast::sayWrong);
    return page;
}

QWidget* MainWindow::makePatterns()
{
    auto* page = new PatternsPage(*m_book);
    connect(page, &PatternsPage::runWanted, this, [this](const RunId& run) {
        showPage(Runs);
        runs().showRun(run);
    });
    connect(page, &PatternsPage::formWanted, m_forms, &FormController::open);
    connect(page, &PatternsPage::done, m_toast, &Toast::sayChanged);
    connect(page, &PatternsPage::entryWanted, this, &MainWindow::addRun);
    return page;
}

QWidget* MainWindow::makeShoes()
{
    auto* page = new ShoesPage(*m_book);
    connect(page, &ShoesPage::formWanted, m_forms, &FormController::open);
    connect(page, &ShoesPage::done, m_toast, &Toast::sayChanged);
    return page;
}

QWidget* MainWindow::makeCare()
{
    auto* page = new CarePage(*m_book);
    connect(page, &CarePage::formWanted, m_forms, &FormController::open);
    connect(page, &CarePage::done, m_toast, &Toast::sayChanged);
    return page;
}

RunsPage& MainWindow::runs() { return *static_cast<RunsPage*>(pageAt(Runs)); }

void MainWindow::showWeek(QDate monday)
{
    showPage(Runs);
    runs().showWeek(fromQt(monday));
}

// After a change of units or of the first day of the week.
void MainWindow::rebuildPages()
{
    const int shown = m_pages->currentIndex();
    const auto written = m_today->written();
    for (int page = 0; page < m_pages->count(); ++page) {
        delete m_pages->widget(page);
        m_pages->insertWidget(page, new QWidget);
        m_made.at(static_cast<std::size_t>(page)) = nullptr;
    }
    pageAt(Today);
    showPage(shown);
    if (!written.empty())
        m_forms->open(written); // what stood in the quick entry goes on in the form
}

void MainWindow::showPage(int page)
{
    pageAt(page);
    m_pages->setCurrentIndex(page);
    m_sidebar->setCurrentRow(page);
}

QString MainWindow::pageName(int page) const
{
    return QString::fromLatin1(pages().at(static_cast<std::size_t>(page)).name);
}

void MainWindow::tintIcons()
{
    for (std::size_t page = 0; page < pages().size(); ++page)
        if (auto* item = m_sidebar->item(static_cast<int>(page)))
            item->setIcon(lineIcon(QString::fromLatin1(pages().at(page).name), palette()));
}

void MainWindow::addRun()
{
    showPage(Today);
    m_today->focusEntry();
}

void MainWindow::removeSelected()
{
    ChangeSet changeSet;
    const auto chosen = runs().selectedEntries();
    for (const auto& entry : chosen) {
        const auto rows = removing(entry);
        changeSet.insert(changeSet.end(), rows.begin(), rows.end());
    }
    const auto count = static_cast<int>(chosen.size());
    if (count > 0 && m_book->perform(tr("deleting %n run(s)", nullptr, count), changeSet))
        m_toast->sayChanged(tr("%n run(s) deleted.", nullptr, count));
}

void MainWindow::undo() { m_book->undoStack().undo(); }

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
    QSettings().setValue(QStringLiteral("window"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace patella::ui
