// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/forward_test.h"

namespace patella::patterns {

// Pain that a painkiller hides must not make anything look good: what looks protective has to look so in the
// runs without one too. The factor is one of the selected ones.
bool protectsWhereNothingIsMasked(const Trial& trial, const std::vector<bool>& masked,
    const std::vector<std::size_t>& selected, std::size_t factor);

} // namespace patella::patterns
