// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"
#include "core/exchange/format/trackpoints.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

// What files of one point a line share.
namespace patella::exchange {

using LineInstant = std::chrono::sys_time<std::chrono::milliseconds>;

// Takes the next line off; blanks around it are gone.
std::string_view nextLine(std::string_view& text);

std::vector<std::string_view> partsOf(std::string_view line, char sign);

// "12-APR-15" and "11:23:00.500", by whatever clock. Empty: no such time.
std::optional<LineInstant> instantIn(std::string_view date, std::string_view time);

enum class ClockOfLines { Utc, Local };

// The run, the route where no point has a time, or the reason why there is neither; the number is that of
// lines that held no point.
Reading readingOf(const Track& track, int unreadableLines, ClockOfLines clock);

} // namespace patella::exchange
