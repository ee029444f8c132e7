// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/shuffles.h"

#include "core/patterns/panel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace patella::patterns {

namespace {

// The runs of the columns in as many random orders. An order of the residuals against each of them is a
// shuffle of its own: each is uniformly random, and any two are independent, so that the share of shuffles
// that reach something is as exact as with as many orders of the residuals, for a quarter of the shuffling.
constexpr std::size_t arrangements = 4;

using Numbers32 = std::vector<float>;

// Basis and candidates, 32 to a panel, one panel after the other.
Numbers32 panelsOf(std::span<const Numbers> basis, std::span<const Numbers> candidates)
{
    const auto count = basis.size() + candidates.size();
    const auto runs = candidates.front().size();
    Numbers32 panels((count + panelWidth - 1) / panelWidth * panelWidth * runs);
    for (std::size_t k = 0; k < count; ++k) {
        const auto& column = k < basis.size() ? basis[k] : candidates[k - basis.size()];
        for (std::size_t i = 0; i < runs; ++i)
            panels[(k / panelWidth * runs + i) * panelWidth + k % panelWidth] = static_cast<float>(column[i]);
    }
    return panels;
}

// Fisher and Yates. A place is drawn by multiplying 32 random bits: for the longest of logs the places differ
// in probability by less than one in 100,000.
template <typename Value> void shuffle(std::vector<Value>& order, Dice& dice)
{
    const auto swapLast = [&](std::size_t remaining, std::uint64_t bits32) {
        std::swap(order[remaining - 1], order[bits32 * remaining >> 32U]);
    };
    auto remaining = order.size();
    for (; remaining > 2; remaining -= 2) {
        const auto bits = dice.bits();
        swapLast(remaining, bits & 0xFFFFFFFFU);
        swapLast(remaining - 1, bits >> 32U);
    }
    if (remaining == 2)
        swapLast(2, dice.bits() >> 32U);
}

// All arrangements of the panels, one after the other: a single block of memory, which the next search gets
// again.
Numbers32 arranged(const Numbers32& panels, std::size_t runs, Dice& dice)
{
    std::vector<std::size_t> rows(runs);
    std::iota(rows.begin(), rows.end(), 0U);
    Numbers32 all;
    all.reserve(arrangements * panels.size());
    for (std::size_t arrangement = 0; arrangement < arrangements; ++arrangement) {
        for (const auto* panel = panels.data(); panel != panels.data() + panels.size();
            panel += runs * panelWidth)
            for (const auto row : rows)
                all.insert(all.end(), panel + row * panelWidth, panel + (row + 1) * panelWidth);
        shuffle(rows, dice);
    }
    return all;
}

void take(Shuffled& result, float product, bool isBasis)
{
    if (isBasis)
        result.explained += product * product;
    else
        result.greatest = std::max(result.greatest, product * product);
}

// What these orders make of one arrangement of the columns.
void multiplyAll(const float* panel, std::size_t basis, std::size_t count, const Orders& orders,
    std::span<Shuffled> results)
{
    for (std::size_t first = 0; first < count; first += panelWidth, panel += orders[0].size() * panelWidth) {
        const auto columns = std::min(panelWidth, count - first);
        Products products;
        multiply(panel, columns, orders, products);
        for (std::size_t s = 0; s < results.size(); ++s)
            for (std::size_t k = 0; k < columns; ++k)
                take(results[s], products.at(s).at(k), first + k < basis);
    }
}

} // namespace

std::vector<Shuffled> shuffled(const Numbers& residuals, std::span<const Numbers> basis,
    std::span<const Numbers> candidates, int times, Dice& dice)
{
    const auto all = arranged(panelsOf(basis, candidates), residuals.size(), dice);
    const auto count = basis.size() + candidates.size();
    Orders orders;
    orders.fill(std::vector<float>(residuals.begin(), residuals.end()));

    std::vector<Shuffled> results(static_cast<std::size_t>(times), {.greatest = 0, .explained = 0});
    std::span<Shuffled> remaining(results);
    while (!remaining.empty()) {
        for (auto& order : orders)
            shuffle(order, dice);
        for (std::size_t arrangement = 0; arrangement < arrangements; ++arrangement) {
            const auto now = remaining.first(std::min(remaining.size(), ordersAtOnce));
            multiplyAll(&all[arrangement * (all.size() / arrangements)], basis.size(), count, orders, now);
            remaining = remaining.subspan(now.size());
        }
    }
    return results;
}

} // namespace patella::patterns
