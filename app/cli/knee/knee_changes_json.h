// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/log/log.h"

namespace patella::cli {

// What happened around dates, flares, pairs and remedies, and what the other knee says: one member for each.
// Flares are those of the left and of the right knee where both are asked for.
void addChanges(Json& document, const Log& log, Side knee, LocalDate today);

} // namespace patella::cli
