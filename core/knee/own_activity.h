// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/measure.h"

namespace patella {

inline constexpr int bestOfAnActivity = 10; // as before it hurt; 0: not possible

// A measure that scores an activity of the runner's own: from 0 to 10, without a unit. It says what the knee
// lets her do, and so is no habit that pain could go together with.
inline bool isOwnActivity(const Measure& measure)
{
    return measure.unit.empty() && measure.lowest == Decimal{0}
    && measure.highest == Decimal{bestOfAnActivity * 1000};
}

} // namespace patella
