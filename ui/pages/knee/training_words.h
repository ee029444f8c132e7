// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/knee/clocks/run_endings.h"
#include "core/knee/clocks/run_streaks.h"
#include "ui/words/units.h"

#include <vector>

// How the runs went on, in the reader's language: past tense, with counts.
namespace patella::ui::words {

QStringList endingsInFull(const RunEndings& endings, const QLocale& locale); // a line for each ending
QStringList hardRunsInFull(const RunStreaks& streaks, const QLocale& locale);
QStringList hardGroundInFull(const RunStreaks& streaks, const QLocale& locale);
QString varietyInFull(const SurfaceVariety& variety, const Units& units); // of 28 days
QString varietyOfLatest(const std::vector<SurfaceVariety>& varieties, const Units& units);

} // namespace patella::ui::words
