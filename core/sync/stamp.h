// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string>

namespace patella::sync {

// When and where a change was made, by a hybrid logical clock: milliseconds since 1970 times 65,536, but
// always later than everything its maker knew, however wrong the clock of a machine is. Of two at one time
// the device decides, so that everybody decides alike.
struct Stamp {
    std::int64_t clock;
    std::string device;
    auto operator<=>(const Stamp&) const = default;
};

inline constexpr std::int64_t ticksOfAMillisecond = 65'536;
inline constexpr std::int64_t lastClock = 7'258'118'400'000 * ticksOfAMillisecond; // the year 2200

inline std::int64_t clockAfter(std::int64_t highestKnown, std::int64_t milliseconds)
{
    return std::max(highestKnown + 1, milliseconds * ticksOfAMillisecond);
}

} // namespace patella::sync
