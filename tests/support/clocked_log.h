// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"

#include <array>

namespace patella::test {

inline constexpr int notAsked = -1;

// A log whose runs say how one knee was on the four clocks.
struct ClockedLog {
    Log log = {};
    Side knee = Side::Left;

    // Before, during, after, next morning; notAsked where there is no answer.
    RunEntry& add(LocalDate date, std::array<int, 4> scores, Distance distance = kilometres(8))
    {
        constexpr std::array moments{Moment::Before, Moment::During, Moment::After, Moment::NextMorning};
        log.runs.push_back(aRun(date, distance));
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (scores.at(i) != notAsked) {
                log.painNotes.push_back(aPainNote(log.runs.back(), moments.at(i), scores.at(i)));
                log.painNotes.back().side = knee;
            }
        return log.runs.back();
    }
    RunEntry& add(int dayOfLog, std::array<int, 4> scores, Distance distance = kilometres(8))
    {
        return add(daysAfter(aMonday, dayOfLog), scores, distance);
    }
    PainNote& lastNote() { return log.painNotes.back(); }
};

} // namespace patella::test
