// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

#include <optional>

namespace patella {

// A hard run by its kind (tempo, intervals, hills, race) or, where that is not known, by an effort of 7 or
// more.
enum class Intensity { Easy, Hard };

std::optional<Intensity> intensityOf(const RunEntry& run);

} // namespace patella
