// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/report/report.h"

namespace patella::ui {

// Adds what the scores and the knee checks say.
QJsonValue scoresOrNull(const std::optional<PainScores>& scores);
void addPain(QJsonObject& json, const Report& report);

} // namespace patella::ui
