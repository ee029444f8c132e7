// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <string>
#include <vector>

namespace patella {

// How many records of one kind a change set added, removed and changed.
struct KindChanges {
    std::string table;
    int added = 0;
    int removed = 0;
    int changed = 0;
    bool operator==(const KindChanges&) const = default;
};

// The kinds in the order in which they first come.
using ChangeCounts = std::vector<KindChanges>;

ChangeCounts countsOf(const ChangeSet& changeSet);

// Whether the counts are those of a change set that takes the other one back.
bool areInverse(const ChangeCounts& some, const ChangeCounts& others);

} // namespace patella
