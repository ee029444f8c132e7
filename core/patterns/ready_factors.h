// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/patterns.h"

namespace patella {

// The factors that have runs enough of either kind already: those that a look now would test.
std::vector<patterns::Factor> readyFactors(const Log& log, Side knee, LocalDate today);

} // namespace patella
