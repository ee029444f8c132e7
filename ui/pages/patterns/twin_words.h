// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/log/run_entry.h"
#include "core/patterns/twins.h"
#include "ui/words/units.h"

// Pairs of runs that are alike but for one thing.
namespace patella::ui::words {

QString twinsOffered(const TwinsOfAFactor& twins); // "asphalt (23 pairs)"
// "In 23 pairs the pain was 1.2 points higher with it, on average: higher in 15, the same in 5, lower in 3."
QString twinsInSum(const TwinsOfAFactor& twins, const Units& units);

// A cell a column: day, length and pain with it, the same without it, and the difference.
QStringList twinRow(const TwinRuns& twins, const RunEntry& with, const RunEntry& without, const Units& units);

} // namespace patella::ui::words
