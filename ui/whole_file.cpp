// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>

namespace patella::ui {

namespace {

// A pipe or a device takes the bytes itself; a file that is renamed to it would stand in its place.
bool isPipeOrDevice(const QString& file)
{
    const QFileInfo there(file);
    return there.exists() && !there.isFile() && !there.isDir();
}

Written writeThrough(const QString& file, const QByteArray& bytes)
{
    QFile pipe(file);
    if (!pipe.open(QIODevice::WriteOnly))
        return Written::CannotOpen;
    return pipe.write(bytes) == bytes.size() && pipe.flush() ? Written::Yes : Written::Failed;
}

} // namespace

Written writeWhole(const QString& file, const QByteArray& bytes)
{
    if (isPipeOrDevice(file))
        return writeThrough(file, bytes);
    QSaveFile whole(file);
    if (!whole.open(QIODevice::WriteOnly))
        return Written::CannotOpen;
    // What is written here is about somebody's health.
    whole.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A disk that fills up takes a part first and calls that no error; commit() does not ask what became of
    // the bytes that still stand in the buffer.
    if (whole.write(bytes) != bytes.size() || !whole.flush()) {
        const bool isFull = whole.error() != QFileDevice::WriteError || errno == ENOSPC || errno == EDQUOT;
        whole.cancelWriting();
        return isFull ? Written::DiskFull : Written::Failed;
    }
    if (whole.commit())
        return Written::Yes;
    return whole.error() == QFileDevice::ResourceError ? Written::DiskFull : Written::Failed;
}

QString inDocuments(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace patella::ui
