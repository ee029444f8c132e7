// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/safety_words.h"

#include <QCoreApplication>

namespace patella::ui::words {

namespace {

struct Safety {
    Q_DECLARE_TR_FUNCTIONS(Safety)

public:
    static QString copyWritten(const QString& file, std::size_t runs)
    {
        return tr("The log was copied to %1 and the copy is sound. Runs: %2").arg(file).arg(runs);
    }
    static QString sealedCopyWritten(const QString& file, std::size_t runs)
    {
        return tr("A sealed copy of the log was written to %1 and opened again with its passphrase. Without "
                  "the passphrase nobody can open it. Runs: %2")
            .arg(file)
            .arg(runs);
    }
    static QString restoredHow(int back, int gone, int again)
    {
        return tr("Entries that come back: %1, that go: %2, that change back: %3.")
            .arg(back)
            .arg(gone)
            .arg(again);
    }
    static QString restored(const QString& file, int changes)
    {
        return tr(
            "The log was restored from %1: %n entry(ies) changed. What was there before is in its history.",
            nullptr, changes)
            .arg(file);
    }
    static QString nothingToRestore(const QString& file)
    {
        return tr("The log is already as in %1. Nothing was changed.").arg(file);
    }
    static QString unsoundCopy(const QString& file)
    {
        return tr("%1 is not sound. Nothing was restored; choose another copy.").arg(file);
    }
    static QString noHistory() { return tr("Nothing has been logged yet."); }
    static QString wasOtherwise(const QString& cell, const QString& before)
    {
        return before.isEmpty() ? tr("%1 (not recorded before)").arg(cell)
                                : tr("%1 (was %2)").arg(cell, before);
    }
    static QString added() { return tr("added"); }
    static QString changed() { return tr("changed"); }
    static QString removed() { return tr("removed"); }
    static QString onDevice(const QString& name) { return tr("on %1").arg(name); }
};

QString changeSetOf(const JournalEntry& entry)
{
    if (!entry.before)
        return Safety::added();
    return entry.after ? Safety::changed() : Safety::removed();
}

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

} // namespace

QString copyWritten(const QString& file, std::size_t runs) { return Safety::copyWritten(file, runs); }
QString sealedCopyWritten(const QString& file, std::size_t runs)
{
    return Safety::sealedCopyWritten(file, runs);
}
QString restoredHow(int back, int gone, int again) { return Safety::restoredHow(back, gone, again); }
QString restored(const QString& file, int changes) { return Safety::restored(file, changes); }
QString nothingToRestore(const QString& file) { return Safety::nothingToRestore(file); }
QString unsoundCopy(const QString& file) { return Safety::unsoundCopy(file); }

QString noHistory() { return Safety::noHistory(); }
QString wasOtherwise(const QString& cell, const QString& before)
{
    return Safety::wasOtherwise(cell, before);
}

QStringList historyLines(
    const JournalEntry& entry, const std::optional<std::string>& device, const QStringList& cells)
{
    auto what = QStringLiteral("%1  %2 %3  %4")
                    .arg(text(entry.time), text(entry.table), text(entry.row), changeSetOf(entry));
    if (device)
        what += QLatin1Char(' ') + Safety::onDevice(text(*device));
    return cells.isEmpty() ? QStringList{what}
                           : QStringList{what, QStringLiteral("    ") + cells.join(QStringLiteral("; "))};
}

} // namespace patella::ui::words
