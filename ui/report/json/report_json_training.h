// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/report/report.h"

namespace patella::ui {

// Adds weeks, shoes, surfaces and the months before.
void addTraining(QJsonObject& json, const Report& report);

QJsonObject jsonOf(const SurfaceDistance& surface);

} // namespace patella::ui
