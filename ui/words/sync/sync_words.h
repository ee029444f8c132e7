// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/sync/conflicts.h"
#include "core/sync/sync_outcome.h"
#include "ui/words/units.h"

#include <map>
#include <string>

// What is said of sharing a log with other devices.
namespace patella::ui::words {

using DeviceNames = std::map<std::string, std::string>; // by their ids

// Line by line: what went, what came, with whom, and what is open.
QStringList inLines(const sync::SyncOutcome& outcome);
QString othersIn(const sync::SyncOutcome& outcome); // "Laptop, Phone"
// Why a file was not read, and what becomes of it.
QString sentence(const sync::SyncTrouble& trouble);
QString noSharedFolder(const QString& folder);

QString nameOf(const std::string& device, const DeviceNames& names);
// "run of 20/11/2026, notes: "cold" (laptop) stands, "hot" (desktop) does not". The log gives the names of
// what a value points to.
QStringList inLines(
    const sync::OpenConflict& conflict, const DeviceNames& names, const Log& log, const Units& units);
QString titleOf(const sync::OpenConflict& conflict, const Units& units); // "run of 20/11/2026"

} // namespace patella::ui::words
