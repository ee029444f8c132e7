// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/knee/clocks/after_red_runs.h"
#include "core/knee/clocks/logging_gaps.h"
#include "core/knee/clocks/run_shapes.h"
#include "core/knee/clocks/settling_clock.h"
#include "core/knee/clocks/stage_drift.h"
#include "core/knee/distance/morning_distance.h"
#include "core/knee/onset_curve.h"
#include "core/report/pain_character.h"
#include "ui/words/units.h"

#include <span>

// How the knee behaved around runs, in the reader's language: past tense, with counts, without forecasts.
namespace patella::ui::words {

QStringList settlingInFull(const SettlingClock& clock, const QLocale& locale);
QString of(RunShape shape); // "warms up: ..."
QStringList shapesInFull(
    const RunShapes& shapes, const Units& units); // a line for each shape, and what is left out
QStringList onsetsInFull(const OnsetCurve& curve, const QLocale& locale); // in how many runs pain began
// "In 12 runs up to 4.0 km no morning was worse; from 5.7 km ..."; what is left out
QStringList morningsInFull(const Mornings& mornings, const Units& units);
QString afterRedInFull(const AfterRedRuns& after, const QLocale& locale);
QStringList driftsInFull(const StageDrifts& drifts, const QLocale& locale);
QString loggingInFull(const LoggingGaps& gaps, const QLocale& locale);
QStringList triggersInFull(std::span<const PainCharacter> characters, const QLocale& locale);

} // namespace patella::ui::words
