// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/self_experiment.h"

#include "core/statistics/dice.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace patella {

Condition conditionOf(int run, std::uint64_t seed)
{
    const auto pair = static_cast<std::uint64_t>(run / 2);
    Dice dice(seed + pair);
    const bool firstComesFirst = dice.bits() >> 63U != 0;
    return (run % 2 == 0) == firstComesFirst ? Condition::First : Condition::Second;
}

PairedTest exactPairedTest(std::span<const int> differences)
{
    const int most = std::accumulate(
        differences.begin(), differences.end(), 0, [](int sum, int each) { return sum + std::abs(each); });
    // shares[most + sum]: of all ways, those that give this sum.
    std::vector<double> shares(2 * static_cast<std::size_t>(most) + 1);
    shares[static_cast<std::size_t>(most)] = 1;
    for (const auto difference : differences) {
        const auto size = static_cast<std::size_t>(std::abs(difference));
        std::vector<double> next(shares.size());
        for (std::size_t i = 0; i < shares.size(); ++i) {
            if (shares[i] == 0)
                continue;
            next[i + size] += shares[i] / 2;
            next[i - size] += shares[i] / 2;
        }
        shares = std::move(next);
    }
    const int sum = std::accumulate(differences.begin(), differences.end(), 0);
    double p = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (std::abs(static_cast<int>(i) - most) >= std::abs(sum))
            p += shares[i];
    return {.meanDifference = static_cast<double>(sum) / static_cast<double>(differences.size()), .p = p};
}

double leastPossibleP(int pairs) { return std::min(1.0, std::exp2(1 - pairs)); }

} // namespace patella
