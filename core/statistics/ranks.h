// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

namespace patella {

// The rank of each number among all, from 1, in the order of the numbers; equal numbers share the mean of
// theirs.
Numbers ranksOf(const Numbers& numbers);

} // namespace patella
