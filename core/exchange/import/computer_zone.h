// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/local_time.h"

#include <chrono>

namespace patella::exchange {

// What this computer's clock was or will be ahead of UTC at an instant, to the minute.
UtcOffset computerOffsetAt(std::chrono::sys_seconds instant);

} // namespace patella::exchange
