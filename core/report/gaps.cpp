// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gaps.h"

#include "core/log/diary.h"

#include <algorithm>

namespace patella {

namespace {

void addDays(Gaps& gaps, const Log& log, Period period)
{
    for (const auto& day : diary(log, period.to)) {
        if (!period.contains(day.date))
            continue;
        ++gaps.days;
        gaps.daysWithSomething += day.isBlank ? 0 : 1;
    }
}

} // namespace

Gaps gapsOf(std::span<const RunEntry> runs, std::span<const PainNote> notes, const Log& log, Period period,
    const std::set<PainNoteId>& masked)
{
    Gaps gaps{
        .days = 0,
        .daysWithSomething = 0,
        .runsWithoutSurface = 0,
        .runsWithoutShoe = 0,
        .runsWithoutAnswer = 0,
        .scores = static_cast<int>(notes.size()),
        .scoresWithoutPlace = 0,
        .scoresMasked = 0,
    };
    addDays(gaps, log, period);
    std::set<RunId> answered;
    for (const auto& note : notes) {
        gaps.scoresWithoutPlace += note.region ? 0 : 1;
        gaps.scoresMasked += masked.contains(note.id) ? 1 : 0;
        if (note.run)
            answered.insert(*note.run);
    }
    for (const auto& run : runs) {
        gaps.runsWithoutSurface += run.ground.surface ? 0 : 1;
        gaps.runsWithoutShoe += run.ground.shoe ? 0 : 1;
        gaps.runsWithoutAnswer += answered.contains(run.id) ? 0 : 1;
    }
    return gaps;
}

} // namespace patella
