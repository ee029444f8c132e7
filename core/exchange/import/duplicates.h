// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

namespace patella::exchange {

// Whether two entries tell of the same run.
enum class Match {
    No,
    SameDay, // one of them has no start; the day and the distance agree within 2 %
    SameTime, // their times overlap, or they began together and lasted as long
};

// Nobody runs two runs at once, so times that overlap by more than a slip of the clock tell of one run. They
// are compared as instants where both offsets are known. Where one is not known, its clock may be up to three
// whole hours away; then durations and distances must agree too. Distances alone prove nothing: two watches
// on one run differ by 1 to 3 %, a treadmill by a third.
Match matchOf(const RunEntry& a, const RunEntry& b);

} // namespace patella::exchange
