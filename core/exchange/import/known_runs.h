// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace patella::exchange {

// The runs an import has met so far: those of the log and those of the files before.
class KnownRuns {
public:
    // File 0 is the log itself.
    void add(const RunEntry& run, int file);

    bool contains(const RunId& id) const { return m_ids.contains(id); }

    // The run that this one of a file is already. A typed run without a start can be the same as one watch
    // file only: two equal runs of a day stay two. Rows of one list are never compared with each other.
    std::optional<RunId> find(const RunEntry& run, int file, bool isList);

private:
    struct Known {
        RunEntry run;
        RunId id; // what a run like it is to be called
        int file;
        bool hasItsWatchFile;
        int lastListed; // the list that had it last
    };

    std::multimap<std::chrono::sys_days, Known> m_byDay;
    std::set<RunId> m_ids;
};

} // namespace patella::exchange
