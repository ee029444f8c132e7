// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// Polar ProTrainer (.hrm): a table of heartbeats under a few lines of facts.
extern const Reader hrmReader;

} // namespace patella::exchange
