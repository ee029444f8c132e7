// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/knee_lines.h"
#include "core/log/log.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

inline constexpr std::array bothKnees{Side::Left, Side::Right};

// Whether something noted for a side is about this knee; what is noted for both is about each.
inline bool isAbout(Side said, Side knee) { return said == knee || said == Side::Both; }

// The scores of one knee at one run: those of the worst place of each moment.
struct RunScores {
    const RunEntry* run; // in the log
    std::array<std::optional<Pain>, runMoments.size()> worst; // before, during, after, next morning
    bool limped;
    bool masked; // something may have hidden the pain of one of them

    const std::optional<Pain>& at(Moment moment) const { return worst.at(static_cast<std::size_t>(moment)); }
    std::optional<Pain> inOrAfter() const { return std::max(at(Moment::During), at(Moment::After)); }
};

// Scores of the runs up to today (since a day) after which this knee was asked, in the log's order. The log
// must outlive them.
std::vector<RunScores> runScores(
    const Log& log, Side knee, LocalDate today, const std::optional<LocalDate>& from = {});

// The same of both knees, in the order of bothKnees.
using ScoresOfKnees = std::array<std::vector<RunScores>, bothKnees.size()>;
ScoresOfKnees scoresOfKnees(const Log& log, LocalDate today);

} // namespace patella
