// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/log/log.h"

namespace patella::cli {

// What is followed today: the way back, exercises, limits, and whether it is taken back.
Json planJson(const Log& log, LocalDate today);

} // namespace patella::cli
