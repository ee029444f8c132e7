// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patella::ui {

// Logs that were open in a window, the latest first, as far as they are still there.
QStringList recentLogs();

void rememberLog(const QString& file);

} // namespace patella::ui
