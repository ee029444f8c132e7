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

// What is shown as small counts as shown and as found.
struct ProofFigures {
    OfSixtyOneHundredAndTwoHundredRuns wrongAtALook; // where nothing matters, whatever is missing
    Percents everPossible; // over a log of 200 runs with a look after every 20
    Percents everConsistent;
    OfSixtyOneHundredAndTwoHundredRuns foundTwoPoints; // asphalt, warm-up, weekly jump, downhill, evening
    OfSixtyOneHundredAndTwoHundredRuns foundWornShoe; // by 2 points, where it could be tested
    OfSixtyOneHundredAndTwoHundredRuns foundShortSleep; // by 2 points, where it could be tested
    OfSixtyOneHundredAndTwoHundredRuns foundOnePoint; // asphalt, downhill
    OfSixtyOneHundredAndTwoHundredRuns foundOnePointInFull; // the same, where it is not shown as small
    OfSixtyOneHundredAndTwoHundredRuns onlyTheWrongOne; // of two that come together in nine of ten runs
    OfSixtyOneHundredAndTwoHundredRuns cannotTell; // of two that always come together
    OfSixtyOneHundredAndTwoHundredRuns pairAlone; // named where the working week or the hour matters
};

inline constexpr ProofFigures proofFigures{
    .wrongAtALook = {{{2.5, 4.5}, {2.2, 3.6}, {2.1, 3.5}}},
    .everPossible = {13.0, 19.3},
    .everConsistent = {1.8, 3.0},
    .foundTwoPoints = {{{83.8, 98.3}, {97.0, 99.9}, {100.0, 100.0}}},
    .foundWornShoe = {{{68.9, 68.9}, {86.1, 86.1}, {93.6, 93.6}}},
    .foundShortSleep = {{{77.4, 77.4}, {90.3, 90.3}, {99.7, 99.7}}},
    .foundOnePoint = {{{27.3, 31.5}, {51.5, 55.9}, {86.5, 90.5}}},
    .foundOnePointInFull = {{{23.9, 26.9}, {30.5, 42.4}, {30.3, 42.2}}},
    .onlyTheWrongOne = {{{1.8, 1.8}, {0.8, 0.8}, {0.1, 0.1}}},
    .cannotTell = {{{99.0, 99.0}, {99.8, 99.8}, {100.0, 100.0}}},
    .pairAlone = {{{0.0, 2.7}, {0.0, 2.2}, {0.0, 1.2}}},
};

} // namespace patella::ui::words
