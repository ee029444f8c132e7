// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/lifetime.h"

#include <algorithm>

namespace patella::test {

namespace {

constexpr int runsOfALifetime = 200;

} // namespace

std::optional<Lifetime> lifetimeOf(const Family& family, std::uint64_t seed)
{
    sample::Chance chance(seed);
    const auto log = sample::proofLog(runsOfALifetime, family.truth, chance);
    Lifetime lifetime{.everPossible = false, .everConsistent = false};
    for (int look = 40; look <= runsOfALifetime; look += 20)
        if (const auto verdict = verdictOn(log, look, family)) {
            lifetime.everPossible = lifetime.everPossible || verdict->isFlagged();
            lifetime.everConsistent
                = lifetime.everConsistent || std::ranges::any_of(verdict->flags, &Flag::isConsistent);
        }
    return lifetime;
}

} // namespace patella::test
