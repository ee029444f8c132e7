// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/report/report.h"

namespace patella::ui {

// Adds what the runner wrote: complaints, profile and question; the patterns; every run.
void addPatterns(QJsonObject& json, const Report& report);
void addEntries(QJsonObject& json, const Report& report);
void addRuns(QJsonObject& json, const Report& report);

} // namespace patella::ui
