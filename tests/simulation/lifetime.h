// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patterns/engine_study.h"

namespace patella::test {

// What a runner sees in 200 runs with a look at 40 and then every 20.
struct Lifetime {
    bool everPossible; // a false flag at any look
    bool everConsistent; // the same false factor with p <= 0.01 at two looks in a row
};

std::optional<Lifetime> lifetimeOf(const Family& family, std::uint64_t seed);

} // namespace patella::test
