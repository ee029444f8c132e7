// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/local_time.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace patella::exchange {

struct StatedTime {
    std::chrono::sys_time<std::chrono::milliseconds> instant;
    std::optional<UtcOffset> offset; // Z and +00:00 say nothing about the runner's zone
};

// "2026-11-20T17:30:05Z", with fractions, with "+01:00", without anything (then UTC, as GPX and TCX demand).
// Empty before 1990 too: clocks that were never set.
std::optional<StatedTime> timeFromXml(std::string_view text);

} // namespace patella::exchange
