// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>
#include <span>

namespace patella {

inline constexpr int lagsLookedAt = 3; // the same week, the next, the second next

// Weeks in a row: how much was run, how much it hurt. Empty: not known.
struct WeekPairs {
    std::vector<std::optional<double>> amounts;
    std::vector<std::optional<double>> pains; // as many
};

// The lag at which amount and pain go together most.
struct LagTest {
    int lag; // weeks from the amount to the pain
    double correlation; // of the ranks, once what is named below is taken out of both
    double p; // two-sided; looking at all the lags is heeded
    bool operator==(const LagTest&) const = default;
};

// Ranks of pain on ranks of amount, once trend (straight and bent), the time of year, the pain of the week
// before and the amount of the week before are taken out of both: those two leave weeks that no longer follow
// from each other (prewhitening: Haugh 1976). What is left of the pain is permuted in blocks of weeks
// (Freedman and Lane 1983; core/statistics/blocks.h), 1,999 times from a fixed seed, and each time the
// strongest of the three lags is kept (Westfall and Young 1993). Empty: fewer than ten weeks that have all
// three amounts, or nothing left that varies.
std::optional<LagTest> strongestLag(const WeekPairs& weeks);

} // namespace patella
