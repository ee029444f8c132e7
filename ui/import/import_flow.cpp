// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_flow.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include "core/exchange/files/readers.h"
#include "core/exchange/import/import_planner.h"
#include "ui/convert.h"
#include "ui/import/import_review.h"
#include "ui/import/import_work.h"
#include "ui/import/list_preview.h"
#include "ui/import/list_words.h"
#include "ui/import/remembered_lists.h"
#include "ui/log/log_book.h"
#include "ui/log/wait_beside.h"
#include "ui/words/import_words.h"

#include <set>
#include <utility>

namespace patella::ui {

namespace {

const auto importFolderKey = QStringLiteral("importFolder"); // from which files were chosen last

// The files that are offered by their names, in small letters and capitals; what they hold is seen in their
// bytes.
QString knownFiles()
{
    QStringList patterns;
    for (const auto& ending : exchange::fileEndings()) {
        const auto pattern = QStringLiteral("*.") + toQt(ending);
        patterns << pattern << pattern.toUpper();
    }
    return patterns.join(QLatin1Char(' '));
}

bool isDoubtful(const exchange::ListGuess& guess)
{
    return !guess.unitStated || !words::missingIn(guess).isEmpty() || !words::kneeMissingIn(guess).isEmpty();
}

} // namespace

ImportFlow::ImportFlow(LogBook& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
{
}

void ImportFlow::chooseFiles()
{
    QSettings settings;
    const auto begin
        = settings.value(importFolderKey, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    const auto files = QFileDialog::getOpenFileNames(m_window, tr("Import files"), begin.toString(),
        tr("Runs, logs and archives (%1);;All files (*)").arg(knownFiles()));
    if (!files.isEmpty())
        settings.setValue(importFolderKey, QFileInfo(files.first()).absolutePath());
    importFiles(files);
}

void ImportFlow::importFiles(const QStringList& files)
{
    if (files.isEmpty())
        return;
    auto plan = read(files);
    if (plan && askAboutLists(*plan, Lists::Doubtful))
        plan = read(files);
    if (plan)
        importRead(std::move(*plan), files);
}

void ImportFlow::importRead(exchange::ImportPlan plan, const QStringList& files)
{
    auto chosen = reviewed(std::move(plan), files);
    // A review may wait for hours, and what the watched folder holds for days.
    m_book.lookForChanges();
    while (chosen && !exchange::isStillNew(*chosen, m_book.log())) {
        auto again = read(files);
        chosen = again ? reviewed(std::move(*again), files) : std::nullopt;
        m_book.lookForChanges();
    }
    if (!chosen)
        return;
    ChangeSet changeSet;
    waitBeside([&] { changeSet = chosen->changeSetWithMerges(); });
    if (!changeSet.empty() && m_book.perform(tr("importing files"), changeSet))
        Q_EMIT imported(words::imported(*chosen, m_book.units()), changeSet);
}

// Nothing when the runner changed her mind.
std::optional<exchange::ImportPlan> ImportFlow::read(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        paths.emplace_back(fromQt(file));
    ImportWork work(std::move(paths), m_book.log(), m_book.today(), rememberedLists());
    QProgressDialog progress(tr("Reading files …"), tr("Cancel"), 0, 0, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(400);
    QEventLoop waiting;
    QTimer clock;
    connect(&clock, &QTimer::timeout, &progress, [&] {
        progress.setValue(0);
        progress.setLabelText(tr("Reading files: %1 …").arg(QLocale().toString(work.found())));
    });
    connect(&progress, &QProgressDialog::canceled, &work, &ImportWork::cancel);
    connect(&work, &ImportWork::done, &waiting, &QEventLoop::quit);
    clock.start(100);
    waiting.exec();
    return work.takePlan();
}

// What the runner chose of it; nothing when she changed her mind.
std::optional<exchange::ImportPlan> ImportFlow::reviewed(exchange::ImportPlan plan, const QStringList& files)
{
    if (!needsReview(plan))
        return plan;
    for (;;) {
        ImportReview review(std::move(plan), m_book.log().shoes, m_book.units(), m_window);
        const int answer = review.exec();
        if (answer == QDialog::Accepted)
            return review.takeChosen();
        if (answer != ImportReview::ShowLists)
            return std::nullopt;
        plan = review.takePlan();
        if (!askAboutLists(plan, Lists::All))
            continue;
        auto again = read(files);
        if (!again)
            return std::nullopt;
        plan = std::move(*again);
    }
}

// Each kind of list is asked about once. True when one is to be read in another way.
bool ImportFlow::askAboutLists(const exchange::ImportPlan& plan, Lists which)
{
    std::set<std::string> asked;
    bool changed = false;
    for (const auto& [file, sample] : plan.lists) {
        const bool ask
            = which == Lists::All || (isDoubtful(sample.guess) && !rememberedLists().contains(sample.header));
        if (!ask || !asked.insert(sample.header).second)
            continue;
        ListPreview preview(toQt(file), sample, {m_book.today(), m_book.units()}, m_window);
        if (preview.exec() != QDialog::Accepted)
            continue;
        rememberList(sample.header, preview.guess());
        changed = changed || preview.guess() != sample.guess;
    }
    return changed;
}

} // namespace patella::ui
