// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/patterns/patterns.h"

// What goes together with pain, in the reader's language: what is known, how sure it is, and what is not
// known.
namespace patella::ui::words {

QString pointsOf(double value, const QLocale& locale); // of the scale: "1.4"

// "Left knee: 63 runs with an answer. The latest look was at 60 runs, the next is at 80."
QString lookOf(const Patterns& patterns, const QLocale& locale = {});
// Mornings that are missing and runs that were masked; empty where there are none.
QString gapsOf(const Patterns& patterns, const QLocale& locale = {});

// "asphalt", or all that the log cannot tell apart: "asphalt or pair “Blue”".
QString headingOf(const PatternFinding& finding);
QString certaintyOf(const PatternFinding& finding, const QLocale& locale = {}); // and that it is small
QString effectOf(const PatternFinding& finding, const QLocale& locale = {});
QString basisOf(const PatternFinding& finding, const QLocale& locale = {});
QString chanceOf(const PatternFinding& finding, const QLocale& locale = {});
QString rivalry(const PatternFinding& finding); // empty where there is no rival
QString noProof();

// Why there is no finding, with what would have been missed. Empty where there is one.
QString notFound(const Patterns& patterns, const QLocale& locale = {});
// "With 100 runs an effect under about 1.4 points would usually be missed."; what a log of little pain shows.
QString wouldBeMissed(const Patterns& patterns, const QLocale& locale = {});
// "10 of the 40 runs are still missing ..."
QString missingRuns(const Patterns& patterns, const QLocale& locale = {});
QString readyFor(
    const std::vector<patterns::Factor>& factors); // what a first look would test as things stand
QString testedIn(const Patterns& patterns, const QLocale& locale = {}); // "16 habits were tested together."
// A line for each that could be tested one day, and one for all that was never noted.
QStringList notTestable(const Patterns& patterns, const QLocale& locale = {});

// All of it, a line each.
QStringList patternsInFull(const Patterns& patterns, const QLocale& locale = {});

} // namespace patella::ui::words
