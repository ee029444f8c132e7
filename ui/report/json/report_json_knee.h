// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/report/report.h"

namespace patella::ui {

// Adds how the knee behaves: onset, flares, what changed, what was done for it.
void addKnee(QJsonObject& json, const Report& report);

QJsonObject jsonOf(const RaisedFlag& flag);
QJsonObject jsonOf(const RemedyUse& use);
QJsonObject jsonOf(const PainFreeDistance& distance);

} // namespace patella::ui
