// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/load/weeks.h"
#include "core/log/entry.h"
#include "core/log/problems.h"

// What the command line says.
namespace patella::ui::words {

// What a flag takes: "a whole number from 0 to 10".
QString wholeNumber();
QString wholeNumberBetween(int lowest, int highest);
QString oneOf(const QStringList& choices);
QString someOf(const QStringList& choices);
QString sharesOf(const QStringList& surfaces);
QString secondsOfKilometres();
QString aDay();
QString aTimeOfDay();
QString aDistance();
QString aDuration();
QString someText();
QString aKeyOrName();
QString aRowKey();
QString columnAndValue();
QString fileEndingIn(const QStringList& endings);

// "--pain-during takes a whole number from 0 to 10, not "11"."
QString refusedValue(const QString& flag, const QString& value, const QString& expected);
QString problemAt(const QString& flag, const Problem& problem); // "--distance-km: Must be more than 0."
QString missingValue(const QString& column, const QString& expected);
QString saidTwice(const QString& column);
QString noSuchColumn(const QString& column, const QStringList& known);
QString notOfARun(const QString& flag, const QString& kind); // --effort beside --to knee_check
QString cellsWithoutKind();
QString hasNoDays(const QString& kind);
QString placeWithoutPain();
QString wrongUsage(const QString& what); // what: the option parser's own English
QString cannotAnswer();

QString newLog(const QString& file);
QString newPair(const QString& name);
QString assumedSide(Side side);
QString runInShort(const RunEntry& run, const QLocale& locale = {}); // "Fri 20 Nov, 8.2 km, 45:10, 5:30 /km"
QString added(const RunEntry& run, const QLocale& locale = {});
QString added(const QString& kind, const QStringList& cells); // "Saved: shoe, name=Blue"

QString aboutFile(const QString& file, const QString& what);
QString alreadyThere(std::size_t painNotesAdded);
QString nothingWritten();

QString fromAfterTo();
QString fileExists(const QString& file);
QString noSuchLog(const QString& file);
QString soundLog(const QString& file, std::size_t runs);
QString faultyLog(const QString& file);
QString sampleWritten(const QString& file, std::size_t runs);

// Beside tables.
QString emptyList();
QString emptyList(const QString& kind);
QString of(WeekState state);

} // namespace patella::ui::words
