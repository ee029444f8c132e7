// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/shared_change.h"

#include <algorithm>
#include <vector>

namespace patella::sync {

// Sorted, and those that touch made one.
inline std::vector<ReadRange> joinedRanges(std::vector<ReadRange> ranges)
{
    std::ranges::sort(ranges, {}, &ReadRange::first);
    std::vector<ReadRange> joined;
    for (const auto& each : ranges) {
        if (!joined.empty() && each.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, each.last);
        else
            joined.push_back(each);
    }
    return joined;
}

inline bool covers(const std::vector<ReadRange>& joined, std::int64_t first, std::int64_t last)
{
    return std::ranges::any_of(
        joined, [&](const ReadRange& each) { return each.first <= first && last <= each.last; });
}

// What is missing of 1 to last.
inline std::vector<ReadRange> gapsIn(const std::vector<ReadRange>& joined, std::int64_t last)
{
    std::vector<ReadRange> gaps;
    std::int64_t next = 1;
    for (const auto& each : joined) {
        if (each.first > next)
            gaps.push_back({next, std::min(each.first - 1, last)});
        next = std::max(next, each.last + 1);
    }
    if (next <= last)
        gaps.push_back({next, last});
    std::erase_if(gaps, [&](const ReadRange& each) { return each.first > each.last; });
    return gaps;
}

} // namespace patella::sync
