// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/distance.h"

#include <optional>
#include <vector>

namespace patella {

// Rounded to a metre; empty without distances.
std::optional<Distance> medianDistance(const std::vector<Distance>& distances);

} // namespace patella
