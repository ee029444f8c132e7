// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/log/red_flag.h"

#include <vector>

namespace patella::test {

// A log that gives one reason to be seen and no red flag on that day.
struct LogWithReason {
    RedFlag flag;
    Log log;
    LocalDate today;
};

std::vector<LogWithReason> logsWithReasons(); // one for each sign of weeks

} // namespace patella::test
