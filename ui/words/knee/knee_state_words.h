// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/knee_state.h"
#include "ui/words/units.h"

// How the knee is, in the reader's language: each figure with what it counts. It is said in the past tense
// and diagnoses nothing.
namespace patella::ui::words {

QString of(Zone zone); // "amber"

// "1 of 10", "no answer yet".
QString morningInShort(const KneeState& state, LocalDate today, const QLocale& locale);
// "Left knee on Sun 29 Nov, the morning after a run: 1. Before the run it was 2: 1 less."
QString morningInFull(const KneeState& state, LocalDate today, const QLocale& locale);

QString zoneInShort(const RunZone& zone); // "Amber", "No zone"
// "The last run, on Sat 28 Nov: amber. At its worst it hurt 4."
QString whyZone(const RunZone& zone, const QLocale& locale);
QString whatZoneAsks(const RunZone& zone); // "Amber: the same load again." Empty without a zone
QString ruleOfZones(); // with its source

// Three figures: the number, what it is, and what it counts and leaves out.
struct KneeFigure {
    QString number;
    QString what;
    QString counts;
};
KneeFigure medianMorning(const KneeState& state, const QLocale& locale);
KneeFigure painFreeDistance(const KneeState& state, const Units& units);
KneeFigure runsWithoutPain(const KneeState& state, const QLocale& locale);

// How many runs of the last twelve weeks have all four answers, and which is missing most.
QStringList whatIsMissing(const AnsweredClocks& answered, const QLocale& locale);

} // namespace patella::ui::words
