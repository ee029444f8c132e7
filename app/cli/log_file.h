// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "core/log/log.h"

namespace patella::cli {

QStringList logFileEndings(); // ".csv", ".json"
bool isLogFile(const QString& file);

// The log as the ending of the file says, both as `import` reads them.
QByteArray logFile(const Log& log, const QString& file);

} // namespace patella::cli
