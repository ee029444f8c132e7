// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/patterns/finding_runs.h"

// What stands in and beside the picture of a finding.
namespace patella::ui::words {

// A kind of run in the picture: its name and a line about it.
struct KindOfRun {
    QString name; // "On asphalt", "The half with more"
    QString note; // "142 runs, median 3"
};

struct KindsOfRun {
    KindOfRun with;
    KindOfRun without;
};

KindsOfRun kindsOf(const PatternFinding& finding, const QLocale& locale = {});

QString differenceName(const PatternFinding& finding); // "Difference", "Per 100 m downhill"
QString scoresTitle();
QString noDifference();
QString difference(const PatternFinding& finding, const QLocale& locale = {}); // "+1.5 (1.3 to 1.7)"

// How the amounts of a factor are written on an axis: its title, and what an amount is multiplied with.
struct AmountAxis {
    QString title;
    double factor;
};
AmountAxis amountAxis(const patterns::Factor& factor);

// Of each rival, in how many runs it came together with the factor, and which runs would tell them apart.
QStringList rivalsOf(
    const PatternFinding& finding, const std::vector<Overlap>& rivals, const QLocale& locale = {});

} // namespace patella::ui::words
