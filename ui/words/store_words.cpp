// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/store_words.h"

#include <QCoreApplication>
#include <QDir>

namespace patella::ui::words {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// With the file as %1, and what SQLite said as %2 where that helps.
QString templateOf(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::CannotOpen:
        return Store::tr(
            "The log %1 cannot be opened. Check that the folder exists and that you may read it.");
    case StoreError::Kind::ReadOnly:
        return Store::tr("The log %1 cannot be written: the file or its folder is read-only. "
                         "Allow writing there, or choose another place.");
    case StoreError::Kind::NotALog:
        return Store::tr("%1 is not a Patella log. It was left as it is.");
    case StoreError::Kind::NewerSchema:
        return Store::tr("The log %1 was written by a newer version of Patella. It was left as it is; "
                         "install the newer version to open it.");
    case StoreError::Kind::Damaged:
        return Store::tr("The log %1 is damaged. It was left as it is; go back to a copy of it.");
    case StoreError::Kind::Gone:
        return Store::tr(
            "The log %1 is not there any more: it was moved or deleted while it was open. Nothing was "
            "written. Bring it back, or save what is shown here with “Export the log”.");
    case StoreError::Kind::Replaced:
        return Store::tr("The log %1 was replaced by another file while it was open. Nothing was written to "
                         "it. If you need what is shown here, save it with “Export the log”; then close "
                         "Patella and open the log again.");
    case StoreError::Kind::ForeignSchema:
        return Store::tr(
            "The log %1 holds something that Patella did not make (%2), so it was not opened and left as "
            "it is. Go back to a copy of it.");
    case StoreError::Kind::ChangedMeanwhile:
        return Store::tr("Another program wrote to %1 in the meantime. Nothing was changed; try again.");
    case StoreError::Kind::Full:
        return Store::tr("The disk of %1 is full. This change was not saved; everything before it is. Make "
                         "room and save again.");
    case StoreError::Kind::Busy:
        return Store::tr(
            "Another program is writing to %1. This change was not saved; try again in a moment.");
    case StoreError::Kind::DiskFails:
        return Store::tr("The disk of %1 reports an error. What was saved before may still be readable: copy "
                         "the log to another disk, and check this one.");
    case StoreError::Kind::Conflict:
        return Store::tr("The entry was changed in %1 by another program in the meantime. Look at it again "
                         "before you change it.");
    case StoreError::Kind::Refused:
        return Store::tr("The log %1 cannot hold an entry like this. Nothing was changed.");
    case StoreError::Kind::Failed:
        break;
    }
    return Store::tr("The log %1 could not be read or written: %2");
}

} // namespace

QString sentence(const StoreError& error)
{
    const auto text = templateOf(error.kind());
    const auto file = QDir::toNativeSeparators(QString::fromStdString(error.file()));
    return text.contains(QStringLiteral("%2")) ? text.arg(file, QString::fromUtf8(error.what()))
                                               : text.arg(file);
}

} // namespace patella::ui::words
