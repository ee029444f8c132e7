// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/report/report.h"

namespace patella::ui {

// What the knee does over a day, and what it can do.
void addFunction(QJsonObject& json, const Report& report);

} // namespace patella::ui
