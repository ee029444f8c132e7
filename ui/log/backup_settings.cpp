// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/backup_settings.h"

#include <QSettings>

namespace patella::ui {

namespace {

const auto onKey = QStringLiteral("backups/on");
const auto placeKey = QStringLiteral("backups/place");

} // namespace

BackupSettings backupSettings()
{
    const QSettings settings;
    return {.isOn = settings.value(onKey, true).toBool(), .place = settings.value(placeKey).toString()};
}

void keep(const BackupSettings& settings)
{
    QSettings kept;
    kept.setValue(onKey, settings.isOn);
    kept.setValue(placeKey, settings.place);
}

} // namespace patella::ui
