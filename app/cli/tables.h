// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/load/weeks.h"
#include "core/log/entry.h"
#include "core/mileage/mileage_weeks.h"
#include "ui/words/units.h"

#include <vector>

// Tables on a terminal, a line each.
namespace patella::ui::words {

QStringList runTable(const std::vector<Entry>& entries, const std::vector<Shoe>& shoes, const Units& units);
// Columns of a record by their own names; the first row is the heading.
QStringList cellTable(const std::vector<QStringList>& rows);
// What was run beside how the knee was; a week without a run and without a score has no row.
QStringList mileageTable(const std::vector<MileageWeek>& weeks, MileageUnit unit, const Units& units);
QStringList weekTable(const std::vector<Week>& weeks, LoadUnit unit, const Units& units);

} // namespace patella::ui::words
