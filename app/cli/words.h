// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "core/log/checks/problems.h"
#include "core/log/entry.h"
#include "ui/words/units.h"

namespace patella::cli {

// The context of what the command line says.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace patella::cli

// What the command line says in more than one place, or with care.
namespace patella::ui::words {

// What a flag takes: "a whole number from 0 to 10".
QString wholeNumber();
QString wholeNumberBetween(int lowest, int highest);
QString oneOf(const QStringList& choices);
QString someOf(const QStringList& choices);
QString sharesOf(const QStringList& surfaces);
QString someText();
QString columnAndValue();
QString fileEndingIn(const QStringList& endings);

// "--pain-during takes a whole number from 0 to 10, not "11"."
QString refusedValue(const QString& flag, const QString& value, const QString& expected);
QString withNearest(const QString& sentence, const std::string& nearest); // and what was probably meant
QString problemAt(const QString& flag, const Problem& problem); // "--distance-km: Must be more than 0."
QString missingValue(const QString& column, const QString& expected);
QString saidTwice(const QString& column);
QString noSuchColumn(const QString& column, const QStringList& known);
// what: the option parser's own English; command: empty without one
QString wrongUsage(const QString& what, const QString& command = {});
// Nearest: what was probably meant. Known: what there is.
QString unknownCommand(const std::string& word, const std::optional<std::string>& nearest,
    const std::vector<std::string>& known);
QString unknownFlag(
    const std::string& flag, const std::optional<std::string>& nearest, const std::string& command);

QString runInShort(const RunEntry& run, const Units& units); // "Fri 20 Nov, 8.2 km, 45:10, 5:30 /km"
QString added(const RunEntry& run, const Units& units);
QString added(const QString& kind, const QStringList& cells); // "Saved: shoe, name=Blue"

QString alreadyThere(std::size_t painNotesAdded);

QString fileExists(const QString& file);
QString noSuchLog(const QString& file);
QString faultyLog(const QString& file);

} // namespace patella::ui::words
