// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QSysInfo>

namespace patella::ui {

namespace {

// A path holds what a key of settings cannot.
QString groupOf(const QString& log)
{
    const auto path = QFileInfo(log).absoluteFilePath().toUtf8();
    return QStringLiteral("sync/")
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

} // namespace

SyncSettings syncSettings(const QString& log)
{
    QSettings settings;
    settings.beginGroup(groupOf(log));
    return {.isOn = settings.value(QStringLiteral("on"), false).toBool(),
        .folder = settings.value(QStringLiteral("folder")).toString(),
        .name = settings.value(QStringLiteral("name"), QSysInfo::machineHostName()).toString(),
        .isSealed = settings.value(QStringLiteral("sealed"), false).toBool()};
}

void keep(const SyncSettings& settings, const QString& log)
{
    QSettings kept;
    kept.beginGroup(groupOf(log));
    kept.setValue(QStringLiteral("on"), settings.isOn);
    kept.setValue(QStringLiteral("folder"), settings.folder);
    kept.setValue(QStringLiteral("name"), settings.name);
    kept.setValue(QStringLiteral("sealed"), settings.isSealed);
}

} // namespace patella::ui
