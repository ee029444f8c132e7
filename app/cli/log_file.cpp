// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_file.h"

#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"

#include <algorithm>

namespace patella::cli {

namespace {

const QString csv = QStringLiteral(".csv");
const QString json = QStringLiteral(".json");

} // namespace

QStringList logFileEndings() { return {csv, json}; }

bool isLogFile(const QString& file)
{
    const auto endings = logFileEndings();
    return std::any_of(endings.begin(), endings.end(),
        [&](const QString& ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

QByteArray logFile(const Log& log, const QString& file)
{
    const bool asJson = file.endsWith(json, Qt::CaseInsensitive);
    return QByteArray::fromStdString(asJson ? exchange::jsonOf(log) : exchange::csvOf(log));
}

} // namespace patella::cli
