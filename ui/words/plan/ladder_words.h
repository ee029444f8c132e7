// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/ladder.h"
#include "ui/words/units.h"

// What is said of an exercise that is done in steps.
namespace patella::ui::words {

QString of(LadderMove move); // "squat to a chair"
QString howTo(LadderMove move); // a sentence on how it is done
QString of(const Dose& dose); // "3 × 12", "5 × 45 s"
QString stepOf(const LadderState& state); // "Step 2 of 6: squat to a chair, 3 × 12"
QString whyOf(const LadderState& state, const Units& units);
QString thisWeekOf(const LadderState& state); // "2 of 3 days this week"

// All of it, a sentence each.
QStringList ladderInFull(const LadderState& state, const Units& units);

} // namespace patella::ui::words
