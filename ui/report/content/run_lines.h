// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include "core/report/run_rows.h"

#include <vector>

namespace patella::ui {

// A run as a table shows it, under words::runTableTitles: a line for each knee that was asked, so that no
// score stands under the wrong side; at least one. The run itself stands in the first.
std::vector<QStringList> linesOf(const RunRow& run, bool withYear, const QLocale& locale);

} // namespace patella::ui
