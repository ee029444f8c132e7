// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/shuffles.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace patella::patterns {

namespace {

// Eight numbers that are reckoned with at once; where a processor cannot, the compiler makes two of four. The
// sums of two kinds of processors agree to seven digits, far more than a share of shuffles needs.
using Lanes = float __attribute__((vector_size(32)));
constexpr std::size_t lanes = 8;
constexpr std::size_t panelWidth = 2 * lanes;
constexpr std::size_t shufflesAtOnce = 6;

// Sixteen columns side by side, run by run.
using Panel = std::vector<float>;
using Orders = std::array<std::vector<float>, shufflesAtOnce>;
// What each column of a panel makes of each shuffle.
using Products = std::array<std::array<float, panelWidth>, shufflesAtOnce>;

std::vector<Panel> panelsOf(std::span<const Numbers> basis, std::span<const Numbers> candidates)
{
    const auto count = basis.size() + candidates.size();
    const auto runs = candidates.front().size();
    std::vector<Panel> panels((count + panelWidth - 1) / panelWidth, Panel(runs * panelWidth));
    for (std::size_t k = 0; k < count; ++k) {
        const auto& column = k < basis.size() ? basis[k] : candidates[k - basis.size()];
        for (std::size_t i = 0; i < runs; ++i)
            panels[k / panelWidth][i * panelWidth + k % panelWidth] = static_cast<float>(column[i]);
    }
    return panels;
}

[[gnu::always_inline]] inline void multiplyPlainly(
    const Panel& panel, const Orders& orders, Products& products)
{
    const float* row = panel.data();
    const auto runs = orders[0].size();
    std::array<const float*, shufflesAtOnce> residuals{};
    for (std::size_t s = 0; s < shufflesAtOnce; ++s)
        residuals[s] = orders[s].data();
    // A std::array would lose the alignment of Lanes. NOLINTNEXTLINE(*-avoid-c-arrays)
    Lanes sums[shufflesAtOnce][2] = {};
    for (std::size_t i = 0; i < runs; ++i, row += panelWidth) {
        Lanes left;
        Lanes right;
        std::memcpy(&left, row, sizeof left);
        std::memcpy(&right, row + lanes, sizeof right);
        for (std::size_t s = 0; s < shufflesAtOnce; ++s) {
            sums[s][0] += left * residuals[s][i];
            sums[s][1] += right * residuals[s][i];
        }
    }
    static_assert(sizeof sums == sizeof products);
    std::memcpy(&products, sums, sizeof sums);
}

#if defined(__x86_64__)
[[gnu::target("avx2,fma")]] void multiplyWide(const Panel& panel, const Orders& orders, Products& products)
{
    multiplyPlainly(panel, orders, products);
}

void multiply(const Panel& panel, const Orders& orders, Products& products)
{
    static const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    wide ? multiplyWide(panel, orders, products) : multiplyPlainly(panel, orders, products);
}
#else
void multiply(const Panel& panel, const Orders& orders, Products& products)
{
    multiplyPlainly(panel, orders, products);
}
#endif

// Fisher and Yates. A place is drawn by multiplying 32 random bits: for the longest of logs the places differ
// in probability by less than one in 100,000.
void shuffle(std::vector<float>& order, Dice& dice)
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

void take(Shuffled& result, float product, bool isBasis)
{
    if (isBasis)
        result.explained += product * product;
    else
        result.greatest = std::max(result.greatest, product * product);
}

} // namespace

std::vector<Shuffled> shuffled(const Numbers& residuals, std::span<const Numbers> basis,
    std::span<const Numbers> candidates, int times, Dice& dice)
{
    const auto panels = panelsOf(basis, candidates);
    const auto count = basis.size() + candidates.size();
    Orders orders;
    orders.fill(std::vector<float>(residuals.begin(), residuals.end()));

    std::vector<Shuffled> results(static_cast<std::size_t>(times), {.greatest = 0, .explained = 0});
    for (std::size_t done = 0; done < results.size(); done += shufflesAtOnce) {
        for (auto& order : orders)
            shuffle(order, dice);
        for (std::size_t first = 0; first < count; first += panelWidth) {
            Products products;
            multiply(panels[first / panelWidth], orders, products);
            for (std::size_t s = 0; s < std::min(shufflesAtOnce, results.size() - done); ++s)
                for (std::size_t k = first; k < std::min(first + panelWidth, count); ++k)
                    take(results[done + s], products.at(s).at(k - first), k < basis.size());
        }
    }
    return results;
}

} // namespace patella::patterns
