// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/load/weeks.h"
#include "ui/words/units.h"

#include <span>

// Weeks against their line in the reader's language, in whatever unit they are judged.
namespace patella::ui::words {

QString loadAndRuns(const Week& week, const Units& units); // "52.0 km in 4 runs", "no run yet"
QString standing(const Week& week, const Units& units); // "5.2 km above your 10 % line (46.8 km)"
QString briefly(WeekState state); // the same for a cell of a table
QString kneeInWords(const Week& week);

// The week, its load, how it stands and what it is compared with, a line each.
QStringList weekInLines(const Week& week, const Units& units);

// The same, and how the knee was.
QString weekInFull(const Week& week, const Units& units);

// What a chart of weeks says, for those who do not see it.
QString weeksInShort(std::span<const Week> weeks, const Units& units,
    QString (*dateOf)(LocalDate, const QLocale&) = shortDate);

} // namespace patella::ui::words
