// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

namespace patella {

// A step on the way back to running: minutes run and walked, so many times. The last ones have no walking.
// Patella's own table after the walk-run progression of the University of Delaware (AOJ, table 4) and a
// military trial plan (Trials 13063).
struct ReturnStep {
    int runMinutes;
    int walkMinutes;
    int repeats;
    bool operator==(const ReturnStep&) const = default;

    constexpr std::chrono::minutes total() const
    {
        return std::chrono::minutes{(runMinutes + walkMinutes) * repeats};
    }
};

inline constexpr std::array returnSteps{ReturnStep{1, 2, 8}, ReturnStep{2, 2, 6}, ReturnStep{3, 2, 5},
    ReturnStep{4, 1, 5}, ReturnStep{6, 1, 4}, ReturnStep{8, 1, 3}, ReturnStep{12, 1, 2}, ReturnStep{20, 0, 1},
    ReturnStep{25, 0, 1}, ReturnStep{30, 0, 1}};
inline constexpr int lastReturnStep = static_cast<int>(returnSteps.size());

// Steps are counted from 1, as people count them.
constexpr const ReturnStep& returnStep(int step)
{
    return returnSteps.at(static_cast<std::size_t>(step - 1));
}

// The numbers of the way back (evidence: knee.md 2.3 in short: two green runs, a day between, 48 hours after
// a red one). Days are counted so that the hours between are certain.
inline constexpr int greenRunsToOpen = 2;
inline constexpr int daysToNextRun = 2; // a day between
inline constexpr int daysAfterRed = 3; // over 48 hours for certain
inline constexpr int daysWithoutAStepAfterRed = 7;
inline constexpr int mostEntryPain = 2; // walking and on stairs
inline constexpr int usualCeiling = 2; // the most pain in a green run

} // namespace patella
