// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <type_traits>

namespace patella {

// Of these lists, in which something is noted for each run or day, a part may be enough.
template <typename OneRecord>
inline constexpr bool pilesUp = std::is_same_v<OneRecord, RunEntry> || std::is_same_v<OneRecord, PainNote>
    || std::is_same_v<OneRecord, DayNote> || std::is_same_v<OneRecord, CareNote>
    || std::is_same_v<OneRecord, MeasureValue>;

// How far the recent part of a log goes back from its latest run: far enough for every rule that looks back
// over weeks or a year.
inline constexpr int recentDays = 728;

inline constexpr int recentRuns = 20; // at least, however long ago

// The first day of the part, from the day of the latest run and that of the run recentRuns before it; a run
// that is still to come counts as one of today. Empty: there are not so many, and the part is the whole.
std::optional<LocalDate> recentSince(
    const std::optional<LocalDate>& latest, const std::optional<LocalDate>& before, LocalDate today);
std::optional<LocalDate> recentSince(const Log& log, LocalDate today); // which is in its order

// The log without what was noted before that day in lists that pile up, and without notes of runs from
// before. The log is in its order.
Log recentPart(const Log& log, LocalDate today);

// A note of the morning after a run that is not in the log says nothing.
void dropNotesWithoutRun(Log& log);

} // namespace patella
