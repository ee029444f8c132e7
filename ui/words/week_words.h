// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/load/weeks.h"

#include <span>

// Weeks against their line in the reader's language, in whatever unit they are judged.
namespace patella::ui::words {

QString loadAndRuns(const Week& week, const QLocale& locale = {}); // "52.0 km in 4 runs"
QString standing(const Week& week, const QLocale& locale = {}); // "5.2 km above your 10 % line (46.8 km)"
QString briefly(WeekState state); // the same for a cell of a table
QString kneeInWords(const Week& week);

// The week, its load, how it stands and what it is compared with, a line each.
QStringList weekInLines(const Week& week, const QLocale& locale = {});

// The same, and how the knee was.
QString weekInFull(const Week& week, const QLocale& locale = {});

// What a chart of weeks says, for those who do not see it.
QString weeksInShort(std::span<const Week> weeks, const QLocale& locale = {});

} // namespace patella::ui::words
