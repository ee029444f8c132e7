// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/log/run_entry.h"
#include "core/patterns/twins.h"

// Pairs of runs that are alike but for one thing.
namespace patella::ui::words {

QString twinsExplained();
QString twinsOffered(const TwinsOfAFactor& twins); // "asphalt (23 pairs)"
// "In 23 pairs the pain was 1.2 points higher with it, on average: higher in 15, the same in 5, lower in 3."
QString twinsInSum(const TwinsOfAFactor& twins, const QLocale& locale = {});

QStringList twinColumns();
// A cell a column: day, length and pain with it, the same without it, and the difference.
QStringList twinRow(
    const TwinRuns& twins, const RunEntry& with, const RunEntry& without, const QLocale& locale = {});

} // namespace patella::ui::words
