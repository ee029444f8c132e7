// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/whole_file.h"

#include <QSaveFile>

namespace patella::ui {

Written writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile whole(file);
    if (!whole.open(QIODevice::WriteOnly))
        return Written::CannotOpen;
    whole.write(bytes);
    if (whole.commit())
        return Written::Yes;
    return whole.error() == QFileDevice::ResourceError ? Written::DiskFull : Written::Failed;
}

} // namespace patella::ui
