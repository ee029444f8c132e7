// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui {

// Whether backups are made by themselves, when the window is closed and before a restore, and where. Kept
// over restarts, for the window and the command line alike.
struct BackupSettings {
    bool isOn = true;
    QString place = {}; // a folder; empty: beside the log
    bool operator==(const BackupSettings&) const = default;
};

BackupSettings backupSettings();
void keep(const BackupSettings& settings);

} // namespace patella::ui
