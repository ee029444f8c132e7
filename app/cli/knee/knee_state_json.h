// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/log/log.h"

namespace patella::cli {

// How the knee is now and where it hurt by month: "state" and "places".
void addState(Json& document, const Log& log, Side knee, LocalDate today);

} // namespace patella::cli
