// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/every_place.h"

#include <QApplication>
#include <QMenuBar>
#include <QScreen>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "core/exchange/lists/list_reader.h"
#include "core/plan/ladder.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "ui/entry/forms.h"
#include "ui/fields/surface_dialog.h"
#include "ui/import/import_review.h"
#include "ui/import/list_preview.h"
#include "ui/import/watched_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/session_dialog.h"
#include "ui/pages/care/week_entry_dialog.h"
#include "ui/pages/guide/guide_page.h"
#include "ui/pages/guide/help_topics.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/pages/knee/about_knee_page.h"
#include "ui/pages/patterns/patterns_page.h"
#include "ui/pages/patterns/proof_dialog.h"
#include "ui/report/window/report_preview.h"
#include "ui/signs/doctor_guide.h"
#include "ui/sync/conflicts_dialog.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/passphrase_dialog.h"
#include "ui/window/settings/preferences_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/welcome.h"
#include "ui/window/window_pages.h"

namespace patella::ui {

using namespace test;

namespace {

// What a page works out beside the window is part of it.
void settle(QWidget& page)
{
    constexpr int longest = 120'000; // milliseconds
    QTest::qWait(0);
    const auto* patterns = qobject_cast<PatternsPage*>(&page);
    const auto* knee = qobject_cast<AboutKneePage*>(&page);
    const auto isThere = [&] { return (!patterns || !patterns->isLooking()) && (!knee || knee->isFilled()); };
    EXPECT_TRUE(QTest::qWaitFor(isThere, longest));
    constexpr int turns = 8; // what lies deep in a page is laid out after what lies around it
    for (int turn = 0; turn < turns; ++turn)
        QTest::qWait(0);
}

std::unique_ptr<MainWindow> windowOf(const TemporaryFolder& folder, const Log& log)
{
    LogStore store(folder / "log.patella");
    store.apply(addingAll(log));
    return std::make_unique<MainWindow>(std::make_unique<LogBook>(std::move(store), [] { return aDay; }));
}

} // namespace

EveryPlace::EveryPlace()
    : m_log(sampleLog(aDay))
    , m_window(windowOf(m_folder, m_log))
{
    m_window->show();
}

EveryPlace::~EveryPlace() = default;

Log EveryPlace::savedLog() const { return LogStore(m_folder / "log.patella").wholeLog(); }

void EveryPlace::resize(QSize size)
{
    m_size = size;
    m_window->resize(size);
    QTest::qWait(0);
}

void EveryPlace::lookAtTabs(QWidget& page, const QString& name, const Look& look)
{
    settle(page);
    look(*m_window, name);
    for (auto* tabs : page.findChildren<QTabWidget*>())
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(page);
            look(*m_window, name + QStringLiteral(", ") + tabs->tabText(tab));
        }
}

void EveryPlace::lookAtGuide(QWidget& page, const QString& name, const Look& look)
{
    auto& guide = static_cast<GuidePage&>(page);
    for (const auto* card : shippedKnowledge().ofKind(knowledge::Kind::Card)) {
        guide.showCard(QString::fromStdString(card->id));
        settle(page);
        look(*m_window, name + QStringLiteral(", ") + guide.card());
    }
    for (const auto& topic : helpTopics()) {
        guide.showTopic(topic.id);
        settle(page);
        look(*m_window, name + QStringLiteral(", ") + topic.id);
    }
}

void EveryPlace::pages(const Look& look)
{
    auto& pages = m_window->pages();
    for (int page = 0; page < pages.count(); ++page) {
        pages.showPage(page);
        const auto name = WindowPages::names().at(page);
        lookAtTabs(*pages.currentWidget(), name, look);
        if (page == WindowPages::Guide)
            lookAtGuide(*pages.currentWidget(), name, look);
    }
}

void EveryPlace::lookAt(QWidget& dialog, const QString& name, const Look& look) const
{
    dialog.show();
    QTest::qWait(0);
    const auto screen = dialog.screen()->availableSize();
    const bool fillsIt = dialog.width() >= screen.width() - 60; // that of the tests is small
    if (!m_size.isEmpty())
        dialog.resize((fillsIt ? QSize(m_size.width(), dialog.height()) : dialog.size())
                .expandedTo(dialog.sizeHint())
                .boundedTo(m_size));
    QTest::qWait(0);
    look(dialog, name);
}

void EveryPlace::forms(const Look& look)
{
    for (const auto& changeSet : changeSetsOfEveryForm(m_log)) {
        const auto form = formFor(changeSet, m_log, aDay, m_window.get());
        for (int page = 0; page < form->pageCount(); ++page) {
            form->showPage(page);
            lookAt(*form, form->windowTitle() + QStringLiteral(", page ") + QString::number(page + 1), look);
        }
    }
}

void EveryPlace::dialogs(const Look& look)
{
    settings(look);
    plans(look);
    imports(look);
    DoctorGuide doctor(m_window->book(), m_window.get());
    lookAt(doctor, QStringLiteral("when to see a doctor"), look);
    ReportPreview report(m_log, aDay, {}, m_window.get());
    lookAt(report, QStringLiteral("report"), look);
    ProofDialog proof(m_window.get());
    lookAt(proof, QStringLiteral("how often wrong"), look);
    SurfaceDialog surface(std::nullopt, m_window.get());
    lookAt(surface, QStringLiteral("several surfaces"), look);
}

void EveryPlace::settings(const Look& look)
{
    auto& book = m_window->book();
    WatchedFolder watched(book, m_window.get());
    FolderSync sync(book.file(), false);
    PreferencesDialog preferences(book, watched, sync, m_window.get());
    for (int page = PreferencesDialog::LanguageAndUnits; page <= PreferencesDialog::Sync; ++page) {
        preferences.showPage(static_cast<PreferencesDialog::Page>(page));
        lookAt(preferences, QStringLiteral("preferences, page ") + QString::number(page + 1), look);
    }
    ConflictsDialog conflicts(book, sync, m_window.get());
    lookAt(conflicts, QStringLiteral("two devices"), look);
    ShortcutsDialog shortcuts(*m_window->menuBar(), m_window.get());
    lookAt(shortcuts, QStringLiteral("shortcuts"), look);
    BackupsDialog backups(book, m_window.get());
    lookAt(backups, QStringLiteral("backups"), look);
    using Of = PassphraseDialog::Of;
    for (const auto of : {Of::NewBackup, Of::Backup, Of::NewFolder, Of::Folder}) {
        PassphraseDialog passphrase(of, QStringLiteral("/home/a/shared"), m_window.get());
        lookAt(passphrase, passphrase.windowTitle(), look);
    }
}

void EveryPlace::plans(const Look& look)
{
    SessionDialog session(ladderState(m_log, aProgramme(), aDay), aDay, m_window.get());
    lookAt(session, QStringLiteral("session"), look);
    IceDialog ice(aDay, m_window.get());
    lookAt(ice, QStringLiteral("ice"), look);
    WeekEntryDialog week(m_log, mondayOf(aDay), Side::Left, {}, m_window.get());
    lookAt(week, QStringLiteral("week sheet"), look);
}

void EveryPlace::imports(const Look& look)
{
    const std::string rows = "Date,Distance,Time\n01/02/2026,3.1,25:00\n02/03/2026,6.2,51:00\n";
    ListPreview list(
        QStringLiteral("/a/list.csv"), exchange::readList(rows, {}).sample.value(), aDay, m_window.get());
    lookAt(list, QStringLiteral("list"), look);
    exchange::ImportPlan plan;
    plan.imported.push_back({.file = "a.gpx", .entry = {.run = aRun(), .painNotes = {}}, .remarks = {}});
    plan.skipped.push_back({.file = "ride.fit", .reason = exchange::Refusal::UnknownFormat, .activity = {}});
    ImportReview review(plan, m_log.shoes, {}, m_window.get());
    lookAt(review, QStringLiteral("import"), look);
}

void EveryPlace::welcome(const Look& look, QSize size)
{
    const TemporaryFolder folder;
    const auto window = windowOf(folder, {});
    window->welcome();
    window->resize(size);
    window->show();
    QTest::qWait(0);
    look(*window, QStringLiteral("welcome"));
}

std::vector<ChangeSet> changeSetsOfEveryForm(const Log& log)
{
    const auto run = log.runs.back();
    std::vector<ChangeSet> changeSets{
        {replaced(run, run)}, {replaced(run, run), replaced(log.runs.front(), log.runs.front())}};
    const Log blanks{.shoes = {aShoe()},
        .kneeChecks = {aKneeCheck()},
        .dayNotes = {aDayNote()},
        .measures = {aMeasure("Mood")},
        .careNotes = {aCareNote()},
        .visits = {aVisit()},
        .complaints = {aComplaint()},
        .profileFacts = {aProfileFact()},
        .plannedRuns = {aPlannedRun()},
        .selfExperiments = {aSelfExperiment()},
        .flagEndings = {aFlagEnding()},
        .programmes = {aProgramme()}};
    for (const auto& change : addingAll(blanks))
        changeSets.push_back({change});
    return changeSets;
}

} // namespace patella::ui
