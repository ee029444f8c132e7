// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/blocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace patella {

std::size_t blockLength(std::size_t count)
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(std::cbrt(count))));
}

std::vector<std::size_t> shuffledBlocks(std::size_t count, std::size_t length, Dice& dice)
{
    std::vector<std::size_t> blocks((count + length - 1) / length);
    std::iota(blocks.begin(), blocks.end(), 0U);
    const auto offset = dice.below(count);
    for (auto remaining = blocks.size(); remaining > 1; --remaining)
        std::swap(blocks[remaining - 1], blocks[dice.below(remaining)]);
    std::vector<std::size_t> places;
    places.reserve(count);
    for (const auto block : blocks)
        for (auto place = block * length; place < std::min(count, (block + 1) * length); ++place)
            places.push_back((place + offset) % count);
    return places;
}

} // namespace patella
