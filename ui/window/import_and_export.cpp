// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSaveFile>
#include <QSettings>
#include <QTimer>

#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "ui/convert.h"
#include "ui/import/import_review.h"
#include "ui/import/import_work.h"
#include "ui/import/list_preview.h"
#include "ui/import/list_words.h"
#include "ui/import/remembered_lists.h"
#include "ui/log/log_book.h"
#include "ui/window/banner.h"
#include "ui/window/main_window.h"
#include "ui/window/toast.h"
#include "ui/words/import_words.h"

#include <set>

namespace patella::ui {

namespace {

const auto watchedFolderKey = QStringLiteral("watchedFolder");

// Empty when it was written; otherwise what the system says.
QString refusalToWrite(const QString& name, const std::string& content)
{
    QSaveFile file(name);
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size && file.commit())
        return {};
    return file.errorString();
}

} // namespace

void MainWindow::importFiles(const QStringList& files)
{
    if (files.isEmpty())
        return;
    auto plan = planOf(files);
    if (plan && askAboutLists(*plan, false))
        plan = planOf(files);
    if (plan)
        importWhatIsChosen(std::move(*plan), files);
}

// Of lists that leave a doubt, once for each kind; or of all. True when one is to be read in another way.
bool MainWindow::askAboutLists(const exchange::ImportPlan& plan, bool all)
{
    std::set<std::string> asked;
    bool changed = false;
    for (const auto& [file, sample] : plan.lists) {
        const bool doubtful = !sample.guess.unitStated || !words::missingIn(sample.guess).isEmpty();
        const bool ask = all || (doubtful && !rememberedLists().contains(sample.header));
        if (!ask || !asked.insert(sample.header).second)
            continue;
        ListPreview preview(toQt(file), sample, m_book->today(), this);
        if (preview.exec() != QDialog::Accepted)
            continue;
        rememberList(sample.header, preview.guess());
        changed = changed || preview.guess() != sample.guess;
    }
    return changed;
}

// Reads beside the window; nothing when the runner changed her mind.
std::optional<exchange::ImportPlan> MainWindow::planOf(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        paths.emplace_back(fromQt(file));
    ImportWork work(std::move(paths), m_book->log(), m_book->today(), rememberedLists());
    QProgressDialog progress(tr("Reading files …"), tr("Cancel"), 0, 0, this);
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
    return work.plan();
}

void MainWindow::importWhatIsChosen(exchange::ImportPlan plan, const QStringList& files)
{
    for (bool decided = !needsReview(plan); !decided;) {
        ImportReview review(plan, m_book->log().shoes, this);
        const int answer = review.exec();
        decided = answer == QDialog::Accepted;
        if (decided) {
            plan = review.chosen();
        } else if (answer != ImportReview::ShowLists) {
            return;
        } else if (askAboutLists(plan, true)) {
            auto again = planOf(files);
            if (!again)
                return;
            plan = std::move(*again);
        }
    }
    const auto changeSet = plan.changeSetWithMerges();
    if (changeSet.empty() || !m_book->perform(tr("importing files"), changeSet))
        return;
    m_toast->sayChanged(words::summary(plan));
}

void MainWindow::watchAFolder()
{
    const auto folder = QFileDialog::getExistingDirectory(
        this, tr("Watch a folder for new runs"), QSettings().value(watchedFolderKey).toString());
    if (folder.isEmpty())
        return;
    QSettings().setValue(watchedFolderKey, folder);
    m_toast->sayDone(tr("New runs in %1 are offered at each start.").arg(folder));
    lookAtWatchedFolder();
}

void MainWindow::lookAtWatchedFolder()
{
    const auto folder = QSettings().value(watchedFolderKey).toString();
    if (folder.isEmpty() || m_book->isSample() || !QFileInfo::exists(folder))
        return;
    auto* work = new ImportWork({fromQt(folder)}, m_book->log(), m_book->today(), rememberedLists(), this);
    connect(work, &ImportWork::done, this, [this, work] {
        if (auto plan = work->plan(); plan && !plan->imported.empty())
            offerWhatWasFound(std::move(*plan));
        work->deleteLater();
    });
}

void MainWindow::offerWhatWasFound(exchange::ImportPlan plan)
{
    const auto count = static_cast<int>(plan.imported.size());
    auto* banner = new Banner(
        tr("%n new run(s) in %1.", nullptr, count).arg(QSettings().value(watchedFolderKey).toString()),
        tr("&Review"), tr("Not now"));
    banner->setObjectName(QStringLiteral("folderBanner"));
    connect(banner, &Banner::accepted, this,
        [this, plan] { importWhatIsChosen(plan, {QSettings().value(watchedFolderKey).toString()}); });
    m_banners->addWidget(banner);
}

void MainWindow::exportLog()
{
    const auto suggested
        = QStringLiteral("patella-%1.csv").arg(QString::fromStdString(isoText(m_book->today())));
    const auto name = QFileDialog::getSaveFileName(
        this, tr("Export the log"), suggested, tr("Spreadsheet (*.csv);;Everything as JSON (*.json)"));
    if (name.isEmpty())
        return;
    const bool json = name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto refusal
        = refusalToWrite(name, json ? exchange::jsonOf(m_book->log()) : exchange::csvOf(m_book->log()));
    if (refusal.isEmpty())
        m_toast->sayDone(tr("The log was written to %1.").arg(name));
    else
        m_toast->sayWrong(tr("%1 could not be written: %2. Choose another place.").arg(name, refusal));
}

} // namespace patella::ui
