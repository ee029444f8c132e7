// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/forward_test.h"

namespace patella::patterns {

// Whether a factor, one of the selected, protects in the runs without a masked score too (95 %): pain that a
// painkiller hides must not make anything look good.
bool protectsWhereNothingIsMasked(const Regression& regression, const std::vector<bool>& masked,
    const std::vector<std::size_t>& selected, std::size_t factor);

} // namespace patella::patterns
