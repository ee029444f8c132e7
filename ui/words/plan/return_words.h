// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/return_to_run.h"
#include "core/plan/take_back.h"
#include "ui/words/units.h"

// What is said of the way back to running, and of runs after which it is taken back.
namespace patella::ui::words {

QString of(const ReturnStep& step); // "4 × (6 min run, 1 min walk)"
QString setBy(const SetBy& by, const Units& units); // "set by Lena Brandt on 3 Nov 2026"

QString whereOf(const ReturnState& state); // "Return to running: step 5 of 10"
QString nextStep(const ReturnState& state, const Units& units, LocalDate today);
QString whyOf(const ReturnState& state, const Units& units);

// All of it, a sentence each.
QStringList returnInFull(const ReturnState& state, const Units& units, LocalDate today);

QString inWords(const TakeBack& back, const Units& units); // "Take it back for 2 days: ..."

} // namespace patella::ui::words
