// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whole_file.h"

#include <QSaveFile>

namespace patella::ui {

Written writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile whole(file);
    if (!whole.open(QIODevice::WriteOnly))
        return Written::CannotOpen;
    // A disk that fills up takes a part first and calls that no error.
    if (whole.write(bytes) != bytes.size())
        return whole.error() == QFileDevice::WriteError ? Written::Failed : Written::DiskFull;
    if (whole.commit())
        return Written::Yes;
    return whole.error() == QFileDevice::ResourceError ? Written::DiskFull : Written::Failed;
}

} // namespace patella::ui
