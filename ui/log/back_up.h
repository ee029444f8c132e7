// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/backups.h"

#include <vector>

namespace patella::ui {

class LogBook;

// Where the backups of the log lie, as the settings have it; the latest first.
QString backupFolder(const LogBook& book);
std::vector<Backup> backupsOf(const LogBook& book);

// Makes a backup when something was written since the last one. What kept it from that, as a sentence; empty:
// nothing did.
QString backUp(const LogBook& book);
// The same where the settings want it; of a sample there is none.
QString backUpByItself(const LogBook& book);

} // namespace patella::ui
