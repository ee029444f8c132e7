// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/local_time.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace patella::exchange {

// The offset of a zone by its name at an instant: "Asia/Tokyo" from the computer's zone files (RFC 8536),
// "GMT+0900" as it stands. Empty: the computer has no zone files or does not have this one, or the instant
// lies behind the table of a file that goes on with a rule of summer time.
std::optional<UtcOffset> zoneOffsetAt(std::string_view zone, std::chrono::sys_seconds instant);

// The same, of the bytes of a zone file.
std::optional<UtcOffset> offsetInZoneFile(std::string_view bytes, std::chrono::sys_seconds instant);

} // namespace patella::exchange
