// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/log.h"
#include "ui/charts/knee/knee_timeline.h"

#include <vector>

namespace patella::ui {

// The timeline of a log with the records its marks open, and its runs as rows of a table, the latest first.
struct TimelineOfLog {
    KneeTimeline timeline;
    std::vector<Record> records;
    std::vector<QStringList> rows;
    std::vector<int> opens; // of each row
};

TimelineOfLog timelineOf(const Log& log, Side knee, LocalDate from, LocalDate to, const Units& units);
QStringList timelineHeads();

} // namespace patella::ui
