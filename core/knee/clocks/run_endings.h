// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/mornings_after.h"

#include <vector>

namespace patella {

struct EndingMornings {
    RunEnd ended;
    MorningsAfter mornings;
    bool operator==(const EndingMornings&) const = default;
};

// How runs ended, against the morning after.
struct RunEndings {
    std::vector<EndingMornings> endings; // those with runs, in the order of the endings
    int missing; // runs that do not say how they ended
    bool operator==(const RunEndings&) const = default;
};

RunEndings runEndings(const Log& log, Side knee, LocalDate today);

} // namespace patella
