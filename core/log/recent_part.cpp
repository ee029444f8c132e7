// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/recent_part.h"

#include "core/log/day_of.h"

#include <algorithm>
#include <set>

namespace patella {

std::optional<LocalDate> recentSince(
    const std::optional<LocalDate>& latest, const std::optional<LocalDate>& before, LocalDate today)
{
    return latest && before
        ? std::optional(std::min(daysAfter(std::min(*latest, today), -recentDays), *before))
        : std::nullopt;
}

std::optional<LocalDate> recentSince(const Log& log, LocalDate today)
{
    const auto& runs = log.runs;
    if (runs.size() <= recentRuns)
        return std::nullopt;
    return recentSince(runs.back().when.date, runs[runs.size() - 1 - recentRuns].when.date, today);
}

Log recentPart(const Log& log, LocalDate today)
{
    const auto since = recentSince(log, today);
    Log part;
    forEachList(part, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
        const auto& all = listOf<OneRecord>(log);
        auto first = all.begin();
        if constexpr (pilesUp<OneRecord>)
            if (since)
                first = std::ranges::lower_bound(
                    all, *since, {}, [](const OneRecord& record) { return dayOf(record); });
        records.assign(first, all.end());
    });
    dropNotesWithoutRun(part);
    return part;
}

void dropNotesWithoutRun(Log& log)
{
    std::set<RunId> runs;
    for (const auto& run : log.runs)
        runs.insert(run.id);
    std::erase_if(log.painNotes, [&](const PainNote& note) { return note.run && !runs.contains(*note.run); });
}

} // namespace patella
