// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/knee_lines.h"
#include "core/log/log.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace patella {

// One run on its four clocks: the scores of the worst place. A masked score (core/log/masking.h) is left out.
struct RunClocks {
    const RunEntry* run; // in the log
    std::array<std::optional<Pain>, runMoments.size()> scores; // empty: not asked, or masked
    std::array<bool, runMoments.size()> masked;
    bool asked; // about this knee, at whatever moment
    bool warmedUp; // the course of a pain says so
    std::optional<std::chrono::minutes> settled; // until it was as before: the longest that was noted

    const std::optional<Pain>& at(Moment moment) const { return scores.at(static_cast<std::size_t>(moment)); }
    bool isMaskedAt(Moment moment) const { return masked.at(static_cast<std::size_t>(moment)); }
    bool isMasked() const;
    bool hasAll() const; // four scores, none masked
    std::optional<Pain> inOrAfter() const { return std::max(at(Moment::During), at(Moment::After)); }
    std::optional<int> riseTo(Moment moment) const; // over the score before the run
};

// Every run up to today in the order of time, also those after which nobody answered. Of both knees the worse
// counts; a score of both counts for each. The log must outlive them.
std::vector<RunClocks> runClocks(const Log& log, Side knee, LocalDate today);

} // namespace patella
