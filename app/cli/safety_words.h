// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/journal_entry.h"

// What the command line says of copies of a log and of its history.
namespace patella::ui::words {

QString copyWritten(const QString& file, std::size_t runs);
QString sealedCopyWritten(const QString& file, std::size_t runs);
QString restored(const QString& file, int changes);
QString restoredHow(int back, int gone, int again);
QString nothingToRestore(const QString& file);
QString unsoundCopy(const QString& file);

QString noHistory();
QString wasOtherwise(const QString& cell, const QString& before); // "notes=hot (was warm)"
// When, which row, what became of it and on which device, where that has a name; and, on a line of its own,
// what it says.
QStringList historyLines(
    const JournalEntry& entry, const std::optional<std::string>& device, const QStringList& cells);

} // namespace patella::ui::words
