// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/log.h"

#include <vector>

// What is listed about the care of a knee: a cell a column, in the order of the records given.
namespace patella::ui::words {

struct Table {
    QStringList headings;
    std::vector<QStringList> rows;
};

Table tableOf(const std::vector<CareNote>& notes);
Table tableOf(const std::vector<Visit>& visits, LocalDate today);
Table tableOf(const std::vector<Complaint>& complaints);
Table tableOf(const std::vector<ProfileFact>& facts);
Table tableOf(const std::vector<Measure>& measures, const std::vector<MeasureValue>& values);

} // namespace patella::ui::words
