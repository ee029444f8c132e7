// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace patella::ui {

void useOwnSettings()
{
    QCoreApplication::setOrganizationName(QStringLiteral("patella"));
    QCoreApplication::setApplicationName(QStringLiteral("patella"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QFileInfo own(QSettings().fileName());
    if (own.exists())
        return;
    const QDir before(QDir::cleanPath(own.dir().filePath(QStringLiteral("../Unknown Organization"))));
    for (const auto& name : {QStringLiteral("patella.ini"), QStringLiteral("patella.conf")})
        if (before.exists(name) && own.dir().mkpath(QStringLiteral("."))
            && QFile::copy(before.filePath(name), own.filePath()))
            return;
}

} // namespace patella::ui
