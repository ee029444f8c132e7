// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace patella::test {

// What became of one made-up history of several machines.
struct SyncHistory {
    int machines = 0;
    int changes = 0; // that the runners made
    int deliveries = 0; // files that were carried, whole, cut or changed
    int damaged = 0; // of them
    int values = 0; // that were ever saved
    int conflicts = 0; // open at the end
    std::vector<std::string> wrong = {}; // what must not be
};

// Two to five machines with wrong clocks: their runners add, change, remove, undo and import at random, files
// are carried late, twice, in whatever order, cut off or with a flipped bit, machines stay away for long and
// programs are started again. In the end all that was written is carried. Wrong is: logs that differ, a log
// that is not sound, a value that is in nobody's log and history.
SyncHistory syncHistory(std::uint64_t seed);

} // namespace patella::test
