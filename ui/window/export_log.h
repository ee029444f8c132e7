// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "ui/whole_file.h"

class QString;

namespace patella::ui {

class Toast;

// Asks for a file and writes the log into it; the toast says what came of it.
void exportLog(const Log& log, LocalDate today, Toast& toast);

// Everything as JSON where the file's name ends in .json, else the runs as a spreadsheet.
Written writeLog(const Log& log, const QString& file);

} // namespace patella::ui
