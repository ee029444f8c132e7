// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/known_runs.h"

#include "core/exchange/import/duplicates.h"

namespace patella::exchange {

void KnownRuns::add(const RunEntry& run, int file)
{
    m_ids.insert(run.id);
    m_byDay.emplace(std::chrono::sys_days{run.when.date}, Known{run, run.id, file, false, 0});
}

std::optional<RunId> KnownRuns::find(const RunEntry& run, int file, bool isList)
{
    if (m_ids.contains(run.id))
        return run.id;
    const auto day = std::chrono::sys_days{run.when.date};
    const auto first = m_byDay.lower_bound(day - std::chrono::days{1}); // zones differ by up to a day
    const auto last = m_byDay.upper_bound(day + std::chrono::days{1});
    Known* perhaps = nullptr;
    for (auto each = first; each != last; ++each) {
        auto& known = each->second;
        if (isList && known.file == file)
            continue;
        const auto likeness = matchOf(known.run, run);
        if (likeness == Match::SameTime)
            return known.id;
        const bool taken = run.when.start ? known.hasItsWatchFile : known.lastListed == file;
        if (likeness == Match::SameDay && known.file != file && !taken && !perhaps)
            perhaps = &known;
    }
    if (!perhaps)
        return std::nullopt;
    const auto id = perhaps->id;
    if (run.when.start) {
        perhaps->hasItsWatchFile = true;
        m_byDay.emplace(day, Known{run, id, file, true, file}); // so that a second copy of it is known again
    } else {
        perhaps->lastListed = file;
    }
    return id;
}

} // namespace patella::exchange
