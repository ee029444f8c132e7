// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/log/log.h"

namespace patella::cli {

// Every figure of the Knee page, of one knee or of both.
Json kneeJson(const Log& log, Side knee, LocalDate today);

} // namespace patella::cli
