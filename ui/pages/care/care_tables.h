// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/log.h"

#include <vector>

// The tables of the Care page: a row for each record, in the order given.
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
