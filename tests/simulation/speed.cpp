// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/speed.h"

#include "core/patterns/factors/baseline.h"
#include "core/patterns/forward_test.h"
#include "core/sample/chance.h"

#include <algorithm>
#include <ctime>
#include <vector>

namespace patella::test {

namespace {

constexpr int factors = 25;
constexpr int times = 11;
constexpr patterns::Rules oneStep{.alpha = 0.0002, .shuffles = 10'000, .mostSelected = 1};

patterns::Regression trialOf(int runs)
{
    sample::Chance chance(1);
    Numbers pain;
    for (int i = 0; i < runs; ++i)
        pain.push_back(chance.wholeBetween(0, 7));
    const auto count = pain.size();
    patterns::Regression regression{.outcome = pain,
        .baseline = patterns::baselineBlock({.pain = pain,
            .before = std::vector<std::optional<double>>(count),
            .masked = std::vector<bool>(count)}),
        .factors = std::vector<Numbers>(factors)};
    for (auto& factor : regression.factors)
        for (int i = 0; i < runs; ++i)
            factor.push_back(chance.happens(0.5));
    return regression;
}

} // namespace

Speed speedOf(int runs)
{
    const auto regression = trialOf(runs);
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        const auto begin = std::clock();
        patterns::forwardSelection(regression, oneStep, 7);
        milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(milliseconds);
    return {.quickest = milliseconds.front(), .median = milliseconds[times / 2]};
}

} // namespace patella::test
