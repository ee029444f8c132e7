// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_flags.h"

namespace patella::cli {

// Notes of a run have its day, those of the next morning the day after.
void followRun(Entry& entry);

// Takes the scores that were said into the notes of a run: over the note of that moment, or as a new one. A
// sentence where it cannot be known which note is meant.
QStringList takeScores(const Said& said, const LogStore& store, Entry& entry);

} // namespace patella::cli
