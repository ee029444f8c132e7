// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QDir>

namespace patella::ui::words {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

QString sentence(Written written, const QString& file)
{
    const auto shown = QDir::toNativeSeparators(file);
    switch (written) {
    case Written::Yes:
        return FileWords::tr("Saved as %1.").arg(shown);
    case Written::NoFont:
        return FileWords::tr("No font could be loaded, so nothing was written.");
    case Written::CannotOpen:
        return FileWords::tr(
            "%1 cannot be written: the folder is missing or read-only. Choose another place.")
            .arg(shown);
    case Written::DiskFull:
        return FileWords::tr("%1 was not written: the disk is full.").arg(shown);
    case Written::Failed:
        return FileWords::tr("%1 was not written: the disk reported a fault.").arg(shown);
    }
    return {};
}

} // namespace patella::ui::words
