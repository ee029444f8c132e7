// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace patella::test {

// A seed of its own for each log of each cell.
inline std::uint64_t seedOf(std::size_t family, int runs, int log)
{
    return (family + 1) * 1'000'000'007U + static_cast<std::uint64_t>(runs) * 1'000'003U
        + static_cast<std::uint64_t>(log);
}

} // namespace patella::test
