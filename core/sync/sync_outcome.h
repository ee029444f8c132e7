// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_counts.h"

#include <cstddef>
#include <string>
#include <vector>

namespace patella::sync {

// A file of the shared folder that was not taken, whole or in part. It is left as it is and looked at again.
struct SyncTrouble {
    enum class Kind {
        Foreign, // no file of ours
        Newer, // of a later version of Patella
        Damaged, // or not arrived whole yet
        Sealed, // and no passphrase is given
        OtherPassphrase,
        Refused, // it says what the rules of a log refuse
        Unreadable, // the disk or the network does not give it
    };
    Kind kind;
    std::string file; // device folder and name
    bool operator==(const SyncTrouble&) const = default;
};

struct SyncedDevice {
    std::string id;
    std::string name;
    bool operator==(const SyncedDevice&) const = default;
};

struct SyncOutcome {
    std::string device = {}; // what this log calls itself
    std::vector<SyncedDevice> others = {}; // whose folders are there
    std::size_t sent = 0; // changes that were written for the others
    std::size_t received = 0; // changes that were new to this log
    ChangeCounts came = {}; // what became of its rows
    std::size_t conflicts = 0; // rows of which two devices say two things
    std::size_t waiting = 0; // rows that lack what has not arrived
    std::vector<SyncTrouble> troubles = {};
};

} // namespace patella::sync
