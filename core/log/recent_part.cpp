// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/recent_part.h"

#include "core/log/day_of.h"

#include <algorithm>
#include <set>

namespace patella {

std::optional<LocalDate> recentSince(const std::optional<LocalDate>& latestRun, LocalDate today)
{
    return latestRun ? std::optional(daysAfter(std::min(*latestRun, today), -recentDays)) : std::nullopt;
}

Log recentPart(const Log& log, LocalDate today)
{
    const auto since
        = recentSince(log.runs.empty() ? std::nullopt : std::optional(log.runs.back().when.date), today);
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
