// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_log.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "ui/convert.h"
#include "ui/window/toast.h"

namespace patella::ui {

namespace {

struct ExportLog {
    Q_DECLARE_TR_FUNCTIONS(ExportLog)
};

} // namespace

QString refusalToExport(const Log& log, const QString& file)
{
    const bool asJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto content = asJson ? exchange::jsonOf(log) : exchange::csvOf(log);
    const auto size = static_cast<qint64>(content.size());
    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly) && saved.write(content.data(), size) == size && saved.commit())
        return {};
    return saved.errorString();
}

void exportLog(const Log& log, LocalDate today, Toast& toast)
{
    const auto suggested = QStringLiteral("patella-%1.csv").arg(toQt(isoText(today)));
    const auto file = QFileDialog::getSaveFileName(toast.window(), ExportLog::tr("Export the log"), suggested,
        ExportLog::tr("Spreadsheet (*.csv);;Everything as JSON (*.json)"));
    if (file.isEmpty())
        return;
    const auto refusal = refusalToExport(log, file);
    if (refusal.isEmpty())
        toast.sayDone(ExportLog::tr("The log was written to %1.").arg(file));
    else
        toast.sayWrong(
            ExportLog::tr("%1 could not be written: %2. Choose another place.").arg(file, refusal));
}

} // namespace patella::ui
