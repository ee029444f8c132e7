// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_log.h"

#include <QCoreApplication>
#include <QFileDialog>

#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "ui/convert.h"
#include "ui/window/toast.h"
#include "ui/words/file_words.h"

namespace patella::ui {

namespace {

struct ExportLog {
    Q_DECLARE_TR_FUNCTIONS(ExportLog)
};

} // namespace

Written writeLog(const Log& log, const QString& file)
{
    const bool asJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return writeWhole(file, QByteArray::fromStdString(asJson ? exchange::jsonOf(log) : exchange::csvOf(log)));
}

void exportLog(const Log& log, LocalDate today, Toast& toast)
{
    const auto suggested = QStringLiteral("patella-%1.csv").arg(toQt(isoText(today)));
    const auto file = QFileDialog::getSaveFileName(toast.window(), ExportLog::tr("Export the log"),
        inDocuments(suggested), ExportLog::tr("Spreadsheet (*.csv);;Everything as JSON (*.json)"));
    if (file.isEmpty())
        return;
    const auto written = writeLog(log, file);
    if (written == Written::Yes)
        toast.sayDone(ExportLog::tr("The log was written to %1.").arg(file));
    else
        toast.sayWrong(words::sentence(written, file));
}

} // namespace patella::ui
