// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui {

// Whether and where a log is shared; kept on this computer, for each log by itself. The passphrase of a
// sealed folder is never kept.
struct SyncSettings {
    bool isOn = false;
    QString folder = {};
    QString name = {}; // of this device
    bool isSealed = false;
    bool operator==(const SyncSettings&) const = default;
};

SyncSettings syncSettings(const QString& log);
void keep(const SyncSettings& settings, const QString& log);

} // namespace patella::ui
