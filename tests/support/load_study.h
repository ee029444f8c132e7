// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"
#include "core/statistics/proportion.h"

#include <cstdint>
#include <string>
#include <vector>

// Judges the rules of a week on logs of which it is known whether they grow.
namespace patella::test {

// 52 weeks of 30 km x exp(N(0, 0.15)) in four runs each, and what happens to them.
struct Training {
    std::string name;
    bool deload; // every fourth week x 0.65
    double growth; // x growth^week
    bool ramp; // x 1.2^min(3, max(0, week - 20)): 20 % a week for three weeks
};

std::vector<Training> trainings();

// The runs of one log from a Monday on. A kilometre takes 6 minutes x exp(N(0, 0.05)), a run an effort of 3,
// 4 or 5.
std::vector<RunEntry> simulatedRuns(const Training& training, std::uint64_t seed);

// What each way to judge a week says; weeks 8 to 51 of a log are judged.
struct Judgement {
    Proportion lastWeek; // more than 10 % over the week before
    Proportion meanOfFour; // more than 10 % over the mean of the four before
    Proportion line; // above the 10 % line of judgedWeeks
    Proportion strongLine; // above its 30 % line
    Proportion acuteChronic; // more than 1.3 times the mean of the three before
};

Judgement judgement(const Training& training, LoadUnit unit, int logs); // weeks flagged, of all judged
Judgement rampsCaught(const Training& training, LoadUnit unit, int logs); // logs flagged in weeks 21 to 23

} // namespace patella::test
