// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/run_rows.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// A run as a table shows it, under the titles of everyRun: a line for each knee that was asked, so that no
// score stands under the wrong side; at least one. The run itself stands in the first.
std::vector<QStringList> linesOf(const RunRow& run, const Units& units);

} // namespace patella::ui
