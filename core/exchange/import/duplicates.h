// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

namespace patella::exchange {

// Whether two entries tell of the same run.
enum class Match {
    No,
    SameDay, // one of them has no start; the day and the distance agree within 2 %
    SameStart, // they began together and lasted as long
};

// Starts are compared as instants where both offsets are known, up to 90 seconds. Where one is not known, its
// clock may be whole hours away; then the distances must agree too. Distances alone prove nothing: two
// watches on one run differ by 1 to 3 %, a treadmill by a third.
Match matchOf(const RunEntry& a, const RunEntry& b);

} // namespace patella::exchange
