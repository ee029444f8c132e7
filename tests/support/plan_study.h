// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstdint>
#include <optional>
#include <string>

// Runners on their way back of whom it is known how their knee is. All of them come from seeds.
namespace patella::test {

// The knee has a level and flares: with this chance a run raises it by so many points, of which a fifth is
// gone each day. It hurts more the longer the run, and each score has noise of its own.
struct ReturningRunner {
    std::string name;
    double level; // points
    double noise;
    double flareChance; // of each run
    double flare; // points
    double forgets; // share of mornings that are not answered
    bool follows; // runs the step when it is open; else the next longer one every other day, whatever comes
};

struct Returned {
    std::optional<int> firstHalfHour; // day of the first run of 30 minutes
    std::optional<int> done; // day on which the way is over
    int runs;
    int red;
    int stepsUp; // runs of a longer step than the one before
    int stepsUpAfterRed; // of these within seven days of a red run
};

inline constexpr int daysOfAWayBack = 180;

Returned wayBackOf(const ReturningRunner& runner, std::uint64_t seed);

} // namespace patella::test
