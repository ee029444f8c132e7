// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/lifetime.h"

#include <algorithm>

namespace patella::test {

namespace {

constexpr int runsOfALifetime = 200;

// A flag is known again by its names.
bool sharesAFlag(const std::vector<Flag>& now, const std::vector<Flag>& before)
{
    const auto isSure = [](const Flag& each) { return each.p <= 0.01; };
    return std::ranges::any_of(now, [&](const Flag& each) {
        return isSure(each) && std::ranges::any_of(before, [&](const Flag& other) {
            return isSure(other)
                && std::ranges::any_of(other.names, [&](auto name) { return each.names.contains(name); });
        });
    });
}

} // namespace

std::optional<Lifetime> lifetimeOf(const Family& family, std::uint64_t seed)
{
    sample::Chance chance(seed);
    const auto log = sample::proofLog(runsOfALifetime, family.truth, chance);
    Lifetime lifetime{.everPossible = false, .everConsistent = false};
    std::vector<Flag> before;
    for (int look = 40; look <= runsOfALifetime; look += 20) {
        const auto verdict = verdictOn(log, look, family, chance.bits());
        const auto flags = verdict ? verdict->flags : std::vector<Flag>{};
        lifetime.everPossible = lifetime.everPossible || (verdict && verdict->isFlagged(0.02));
        lifetime.everConsistent = lifetime.everConsistent || sharesAFlag(flags, before);
        before = flags;
    }
    return lifetime;
}

} // namespace patella::test
