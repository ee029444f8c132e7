// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

#include "core/exchange/import_desk.h"
#include "core/exchange/log_csv.h"
#include "core/exchange/log_json.h"
#include "ui/convert.h"
#include "ui/import/import_report.h"
#include "ui/log_book.h"
#include "ui/window/main_window.h"
#include "ui/window/toast.h"
#include "ui/words/import_words.h"

namespace patella::ui {

namespace {

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
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        paths.emplace_back(fromQt(file));
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto plan = exchange::planImport(paths, m_book->log(), m_book->today());
    QGuiApplication::restoreOverrideCursor();
    if (!m_book->perform(tr("importing files"), plan.deed()))
        return;
    m_toast->sayChanged(words::summary(plan));
    if (needsReport(plan))
        ImportReport(plan, this).exec();
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
