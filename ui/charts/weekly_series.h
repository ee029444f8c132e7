// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"
#include "core/log/pain_note.h"

#include <optional>
#include <span>
#include <vector>

namespace patella::ui {

// One week as the chart shows it: what was run, and how bad the knee was. No answer is no mark, never a 0.
struct WeekWithPain {
    WeekLoad load;
    std::optional<Pain> worst; // of all answers of the week, whatever the moment
    std::optional<Pain> worstNextMorning;
    bool operator==(const WeekWithPain&) const = default;
};

// The day an answer tells about: that of a next morning, about the day before.
LocalDate dayOfTheRun(const PainNote& note);

// One entry per week given (one Monday after the other, as weeklyLoads returns them). The answer of a next
// morning belongs to the week of its run: how the knee is on Monday after a run on Sunday tells about that
// Sunday.
std::vector<WeekWithPain> weeklySeries(std::span<const WeekLoad> weeks, std::span<const PainNote> notes);

// The latest weeks, at most so many.
std::span<const WeekWithPain> latest(std::span<const WeekWithPain> weeks, std::size_t count);

} // namespace patella::ui
