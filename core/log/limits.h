// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/distance.h"

#include <chrono>
#include <cstddef>

// The limits of a run: what lies beyond is a slip of the keyboard or of a receiver.
namespace patella {

inline constexpr Distance farthestRun = kilometres(400);
inline constexpr std::chrono::hours longestRun{100};
inline constexpr std::chrono::minutes longestWarmUp{300}; // and cool-down
inline constexpr std::chrono::seconds fastestKilometre{120}; // the 1,000 m record is 2:11.96

inline constexpr std::size_t longestText = 65'536; // bytes of one answer in words

} // namespace patella
