// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/change_counts.h"
#include "ui/words/units.h"

namespace patella::ui::words {

// What a change set was, for the undo menu: "adding a run", "deleting 3 runs".
QString nameOf(const ChangeCounts& counts);
QString nameOf(const ChangeSet& changeSet);

// What a change set is about, in the middle of a sentence: "a run of Fri 20 Nov, 8.2 km".
QString inShort(const ChangeSet& changeSet, const Units& units);

QString saved(const RunEntry& run, const Units& units); // "Saved: 8.2 km on Fri 20 Nov."

} // namespace patella::ui::words
