// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/knee/clocks/asymmetry.h"
#include "core/patterns/two_knees.h"

// Left against right, in the reader's language: past tense, with counts.
namespace patella::ui::words {

// In how many runs which knee was worse; what is left out.
QStringList asymmetryInFull(const Asymmetry& asymmetry, const QLocale& locale);
// "November 2026: left worse in 5 of 9 runs, right in 1, on average left worse by 0.8."
QString monthOfKnees(const AsymmetryMonth& month, const QLocale& locale);
// What moves the one against the other, or that nothing does, or that it is too early.
QStringList twoKneesInFull(const TwoKnees& knees, const QLocale& locale);

} // namespace patella::ui::words
