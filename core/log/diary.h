// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <utility>
#include <vector>

namespace patella {

// One calendar day of a log.
struct DiaryDay {
    LocalDate date;
    int runs;
    Distance distance;
    std::optional<Pain> worst; // of all that was felt on this day; empty: nothing noted, which is not 0
    bool isBlank; // nothing at all was written down
    bool operator==(const DiaryDay&) const = default;
};

// Every day from the Monday of the first entry to today; none when the log is empty. Days to come are left
// out.
std::vector<DiaryDay> diary(const Log& log, LocalDate today);

// The records of one day, each under its own heading: runs (their pain notes belong to them), pain on
// a day without a run, knee checks, the day, measures, care, visits, and complaints that began.
std::vector<Record> recordsOf(const Log& log, LocalDate day);
// The same of several days, the last of them first.
std::vector<std::pair<LocalDate, Record>> recordsBackwards(const Log& log, LocalDate from, LocalDate to);

} // namespace patella
