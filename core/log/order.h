// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/care_note.h"
#include "core/log/day_of.h"
#include "core/log/pain_note.h"
#include "core/log/run_entry.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace patella {

// What the records of one kind are put in order by: their day, or their name where they have no day. The key
// comes last, so that the order is always the same.
template <typename OneRecord> auto orderOf(const OneRecord& record)
{
    if constexpr (hasDay<OneRecord>)
        return std::tie(dayOf(record), record.id);
    else
        return std::tie(record.name, record.id);
}
inline auto orderOf(const RunEntry& run) { return std::tie(run.when.date, run.when.start, run.id); }
inline auto orderOf(const PainNote& note) { return std::tie(note.date, note.moment, note.id); }
inline auto orderOf(const CareNote& note) { return std::tie(note.date, note.time, note.id); }

template <typename OneRecord> void sort(std::vector<OneRecord>& records)
{
    const auto isBefore = [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); };
    if (!std::is_sorted(records.begin(), records.end(), isBefore)) // as most logs are
        std::sort(records.begin(), records.end(), isBefore);
}

} // namespace patella
