// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/report/report.h"

namespace patella::ui {

// Every value of a report, for programs: the same whatever language anybody speaks.
QByteArray jsonReport(const Report& report);

// Its chapters; each adds its own keys.
void addPain(QJsonObject& json, const Report& report);
void addKnee(QJsonObject& json, const Report& report);
void addTraining(QJsonObject& json, const Report& report);
void addPatterns(QJsonObject& json, const Report& report);
void addTold(QJsonObject& json, const Report& report);
void addRuns(QJsonObject& json, const Report& report);

QJsonObject jsonOf(const RaisedFlag& flag);
QJsonObject jsonOf(const RemedyUse& use);
QJsonObject jsonOf(const PainFreeDistance& distance);
QJsonObject jsonOf(const SurfaceDistance& surface);

} // namespace patella::ui
