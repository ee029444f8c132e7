// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// What the simulation found of the search for patterns, in percent of the logs: tests/simulation/RESULTS.md.
// A test holds both together.
namespace patella::ui::words {

struct Percents {
    double least; // of all kinds of logs
    double most;
};

using OfSixtyOneHundredAndTwoHundredRuns = std::array<Percents, 3>;

struct ProofFigures {
    OfSixtyOneHundredAndTwoHundredRuns wrongAtALook; // where nothing matters, whatever is missing
    Percents everPossible; // over a log of 200 runs with a look after every 20
    Percents everConsistent;
    OfSixtyOneHundredAndTwoHundredRuns foundTwoPoints; // asphalt, warm-up, weekly jump, downhill
    OfSixtyOneHundredAndTwoHundredRuns foundWornShoe; // by 2 points, where it could be tested
    OfSixtyOneHundredAndTwoHundredRuns foundOnePoint; // asphalt, downhill
    OfSixtyOneHundredAndTwoHundredRuns onlyTheWrongOne; // of two that come together in nine of ten runs
    OfSixtyOneHundredAndTwoHundredRuns cannotTell; // of two that always come together
};

inline constexpr ProofFigures proofFigures{
    .wrongAtALook = {{{1.7, 3.5}, {2.3, 3.4}, {1.5, 3.2}}},
    .everPossible = {10.2, 16.3},
    .everConsistent = {1.7, 3.7},
    .foundTwoPoints = {{{80.5, 92.5}, {96.7, 99.6}, {100.0, 100.0}}},
    .foundWornShoe = {{{66.1, 66.1}, {85.4, 85.4}, {94.3, 94.3}}},
    .foundOnePoint = {{{23.7, 32.7}, {47.3, 57.5}, {87.1, 90.3}}},
    .onlyTheWrongOne = {{{2.4, 2.4}, {0.5, 0.5}, {0.0, 0.0}}},
    .cannotTell = {{{99.4, 99.4}, {99.7, 99.7}, {100.0, 100.0}}},
};

} // namespace patella::ui::words
