// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/forward_test.h"

#include "core/patterns/shuffles.h"
#include "core/statistics/least_squares.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace patella::patterns {

namespace {

// One step of the search: all that does not change while residuals are shuffled.
struct Step {
    std::vector<Numbers> basis;
    Numbers residuals; // of length 1
    double length; // before they were brought to that
    double degreesOfFreedom;
    std::vector<Numbers> candidates; // of length 1
    Numbers lengths;
    std::vector<std::size_t> factors; // which one each candidate is
};

double bringToLengthOne(Numbers& values)
{
    const double length = std::sqrt(dot(values, values));
    if (length > 0)
        for (auto& each : values)
            each /= length;
    return length;
}

Step stepBeside(const Regression& regression, const std::vector<std::size_t>& selected)
{
    auto known = regression.baseline;
    for (const auto factor : selected)
        known.push_back(regression.factors[factor]);
    const Explained explained(known);
    Step step{.basis = explained.basis(),
        .residuals = explained.residuals(regression.outcome),
        .length = 0,
        .degreesOfFreedom
        = static_cast<double>(regression.outcome.size()) - static_cast<double>(known.size()) - 1,
        .candidates = {},
        .lengths = {},
        .factors = {}};
    step.length = bringToLengthOne(step.residuals);
    for (std::size_t k = 0; k < regression.factors.size(); ++k) {
        auto residuals = explained.residuals(regression.factors[k]);
        if (std::ranges::any_of(selected, [&](auto each) { return measureTheSame(regression, each, k); })
            || !saysSomethingNew(regression.factors[k], residuals))
            continue;
        step.lengths.push_back(bringToLengthOne(residuals));
        step.candidates.push_back(std::move(residuals));
        step.factors.push_back(k);
    }
    return step;
}

// The t of a product of two directions of length 1, of which the first has this much left to explain.
double tOf(double product, double left, double degreesOfFreedom)
{
    const double unexplained = left - product * product;
    return unexplained > 0 ? product / std::sqrt(unexplained / degreesOfFreedom)
                           : std::copysign(std::numeric_limits<double>::infinity(), product);
}

std::vector<Strength> strengthsAt(const Step& step)
{
    std::vector<Strength> strengths;
    for (std::size_t i = 0; i < step.candidates.size(); ++i) {
        const double product = dot(step.candidates[i], step.residuals);
        strengths.push_back({.factor = step.factors[i],
            .slope = product * step.length / step.lengths[i],
            .t = tOf(product, 1, step.degreesOfFreedom)});
    }
    return strengths;
}

// The largest |t| of each shuffle.
Numbers greatestByChance(const Step& step, int shuffles, Dice& dice)
{
    Numbers greatest;
    for (const auto& each : shuffled(step.residuals, step.basis, step.candidates, shuffles, dice))
        greatest.push_back(
            tOf(std::sqrt(double{each.greatest}), 1 - double{each.explained}, step.degreesOfFreedom));
    return greatest;
}

double shareAtLeast(const Numbers& greatestByChance, double value)
{
    const auto reached = std::ranges::count_if(greatestByChance, [&](double each) { return each >= value; });
    return static_cast<double>(1 + reached) / static_cast<double>(greatestByChance.size() + 1);
}

Threshold thresholdAt(const Step& step, Numbers greatestByChance, double alpha)
{
    const auto mayReach
        = static_cast<std::ptrdiff_t>(alpha * static_cast<double>(greatestByChance.size() + 1)) - 1;
    const auto place = greatestByChance.begin() + mayReach;
    std::ranges::nth_element(greatestByChance, place, std::greater());
    return {.t = *place, .factors = step.factors};
}

} // namespace

bool measureTheSame(const Regression& regression, std::size_t factor, std::size_t other)
{
    return factor == other
        || (!regression.things.empty() && regression.things[factor] == regression.things[other]);
}

std::vector<Strength> strengths(const Regression& regression)
{
    return strengthsAt(stepBeside(regression, {}));
}

Selection forwardSelection(const Regression& regression, const Rules& rules, std::uint64_t seed)
{
    Dice dice(seed);
    Selection selection{.selected = {}, .p = std::nullopt, .threshold = std::nullopt};
    std::vector<std::size_t> selected;
    while (static_cast<int>(selected.size()) < rules.mostSelected) {
        const auto step = stepBeside(regression, selected);
        if (step.candidates.empty() || step.length == 0 || step.degreesOfFreedom < 1)
            break;
        const auto found = strengthsAt(step);
        const auto strongest
            = std::ranges::max_element(found, {}, [](const auto& each) { return std::abs(each.t); });
        const auto byChance = greatestByChance(step, rules.shuffles, dice);
        const double before = selection.selected.empty() ? 0 : selection.selected.back().p;
        const double p = std::max(before, shareAtLeast(byChance, std::abs(strongest->t)));
        if (selected.empty())
            selection.p = p;
        selection.threshold = thresholdAt(step, byChance, std::min(rules.alpha, pOfASmallEffect));
        if (p > rules.alpha)
            break;
        selected.push_back(strongest->factor);
        selection.selected.push_back({.factor = strongest->factor, .t = strongest->t, .p = p});
    }
    return selection;
}

} // namespace patella::patterns
