// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <vector>

namespace patella {

// How one knee was each morning: the worst score of the morning after a run or of a rest day. Masked scores
// are left out, and so is the day.
struct MorningSeries {
    LocalDate first;
    std::vector<std::optional<double>> scores; // one for each day up to today; empty: no score yet

    int days() const { return static_cast<int>(scores.size()); }
    std::optional<double> on(LocalDate day) const; // outside of the days: empty
};

MorningSeries morningSeries(const Log& log, Side knee, LocalDate today);

// Mornings of some days.
struct MorningsOfDays {
    int answers;
    double mean; // 0 without an answer
    std::optional<double> median;
};

// From a place in the series on, so many days; those outside have no answer.
MorningsOfDays morningsOfDays(const MorningSeries& series, int from, int days);

} // namespace patella
