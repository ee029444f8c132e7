// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/panel.h"

#include <cstring>

namespace patella::patterns {

namespace {

// So many numbers that are reckoned with at once.
using FourLanes = float __attribute__((vector_size(16)));
using EightLanes = float __attribute__((vector_size(32)));
using SixteenLanes = float __attribute__((vector_size(64)));

template <typename Lanes> constexpr std::size_t lanesOf = sizeof(Lanes) / sizeof(float);

// The sums of two times as many columns and a few orders stay in the registers.
template <typename Lanes, std::size_t count>
[[gnu::always_inline]] inline void multiplySome(
    const float* panel, std::size_t column, const Orders& orders, std::size_t order, Products& products)
{
    constexpr auto lanes = lanesOf<Lanes>;
    const float* row = panel + column;
    const auto runs = orders[0].size();
    std::array<const float*, count> numbers{};
    for (std::size_t s = 0; s < count; ++s)
        numbers[s] = orders[order + s].data();
    // A std::array would lose the alignment of Lanes. NOLINTNEXTLINE(*-avoid-c-arrays)
    Lanes sums[count][2] = {};
    for (std::size_t i = 0; i < runs; ++i, row += panelWidth) {
        Lanes left;
        Lanes right;
        std::memcpy(&left, row, sizeof left);
        std::memcpy(&right, row + lanes, sizeof right);
        for (std::size_t s = 0; s < count; ++s) {
            sums[s][0] += left * numbers[s][i];
            sums[s][1] += right * numbers[s][i];
        }
    }
    for (std::size_t s = 0; s < count; ++s)
        std::memcpy(products[order + s].data() + column, &sums[s], sizeof sums[s]);
}

template <typename Lanes, std::size_t count>
[[gnu::always_inline]] inline void multiplyAll(
    const float* panel, std::size_t columns, const Orders& orders, Products& products)
{
    static_assert(panelWidth % (2 * lanesOf<Lanes>) == 0 && ordersAtOnce % count == 0);
    for (std::size_t column = 0; column < columns; column += 2 * lanesOf<Lanes>)
        for (std::size_t order = 0; order < ordersAtOnce; order += count)
            multiplySome<Lanes, count>(panel, column, orders, order, products);
}

#if defined(__x86_64__)
[[gnu::target("avx2,fma")]] void multiplyWide(
    const float* panel, std::size_t columns, const Orders& orders, Products& products)
{
    multiplyAll<EightLanes, 6>(panel, columns, orders, products);
}

[[gnu::target("avx512f")]] void multiplyWidest(
    const float* panel, std::size_t columns, const Orders& orders, Products& products)
{
    multiplyAll<SixteenLanes, 12>(panel, columns, orders, products);
}
#endif

void multiplyPlainly(const float* panel, std::size_t columns, const Orders& orders, Products& products)
{
    multiplyAll<FourLanes, 6>(panel, columns, orders, products);
}

auto quickest()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return &multiplyWidest;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return &multiplyWide;
#endif
    return &multiplyPlainly;
}

} // namespace

void multiply(const float* panel, std::size_t columns, const Orders& orders, Products& products)
{
    static const auto chosen = quickest();
    chosen(panel, columns, orders, products);
}

} // namespace patella::patterns
