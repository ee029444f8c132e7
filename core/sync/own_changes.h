// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/known_changes.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace patella::sync {

// What a log calls itself and its machine.
struct OwnDevice {
    std::string id;
    std::string machine; // as the journal names it
    std::chrono::milliseconds clockAhead = {}; // of the journal's clock
};

// Makes changes of what the journal has gained since the last time, in its order. The journal says what was
// before and after whichever program wrote, and also when nobody listened; SQLite's session extension says it
// only of its own connection, is not in every SQLite, and what it makes ends differently on two machines.
// Returns the last entry that was taken.
std::int64_t takeJournal(KnownChanges& changes, const OwnDevice& own, std::int64_t after, int atMost,
    const std::function<void(const RowChange&)>& made);

} // namespace patella::sync
