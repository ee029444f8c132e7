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
    .wrongAtALook = {{{1.7, 3.6}, {2.2, 3.5}, {1.7, 3.1}}},
    .everPossible = {10.7, 17.4},
    .everConsistent = {1.8, 3.5},
    .foundTwoPoints = {{{80.7, 92.1}, {96.6, 99.6}, {100.0, 100.0}}},
    .foundWornShoe = {{{64.8, 64.8}, {85.2, 85.2}, {94.4, 94.4}}},
    .foundOnePoint = {{{24.2, 32.3}, {47.3, 57.7}, {87.1, 90.4}}},
    .onlyTheWrongOne = {{{2.3, 2.3}, {0.5, 0.5}, {0.0, 0.0}}},
    .cannotTell = {{{99.5, 99.5}, {99.7, 99.7}, {100.0, 100.0}}},
};

} // namespace patella::ui::words
