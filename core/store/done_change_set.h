// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_counts.h"

#include <cstdint>

namespace patella {

// A change set that stands in the journal, without its records, which may be thousands.
struct DoneChangeSet {
    std::int64_t firstEntry;
    std::int64_t lastEntry; // what it is asked for by
    ChangeCounts counts;
    bool operator==(const DoneChangeSet&) const = default;
};

} // namespace patella
