// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/exchange/own/plan_file.h"
#include "core/plan/prescription.h"
#include "ui/words/units.h"

// Limits that somebody set, and the file in which they come.
namespace patella::ui::words {

QString limitsHead(const Limits& limits, const Units& units); // "Limits, set by Lena Brandt on 3 Nov 2026"
QStringList limitsInLines(const Limits& limits, const Units& units);
QString weekLimit(const Limits& limits, const Units& units); // "At most 20 km a week, set by ..."; or empty

QString nothingIsFollowed();
QString nobodySetIt();
QString planUnreadable(const QString& file);
QString planTaken(const Programme& first, bool isNew, const Units& units);

QString of(exchange::PlanTrouble trouble);
QString inWords(const exchange::PlanProblem& problem); // "Line 4: not a date (31.2.)"

} // namespace patella::ui::words
