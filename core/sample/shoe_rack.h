// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/log/shoe.h"
#include "core/sample/chance.h"

#include <span>
#include <vector>

namespace patella::sample {

// A key that belongs to the day, with seeded chance for the rest.
template <typename AnyId> AnyId seededId(LocalDate date, Chance& chance)
{
    const auto morning = std::chrono::sys_days{date} + std::chrono::hours{6};
    const auto high = chance.bits();
    const auto low = chance.bits();
    return AnyId::fromText(
        uuidV7(morning.time_since_epoch() + std::chrono::milliseconds{low % 60'000U}, high, low))
        .value_or(AnyId::nil());
}

// Four pairs with overlapping lives: one for every day and retired, one for fast days, one for soft ground,
// and the next for every day, which nears its limit.
class ShoeRack {
public:
    ShoeRack(LocalDate firstMonday, Chance& chance);

    ShoeId shoeFor(RunKind kind, int asphaltPercent, LocalDate date, Chance& chance) const;

    // The pairs as they stand after the runs: with a limit for the last one, a little above what it has run.
    std::vector<Shoe> shoesAfter(std::span<const RunEntry> runs) const;

private:
    Shoe m_old;
    Shoe m_fast;
    Shoe m_trail;
    Shoe m_daily;
};

} // namespace patella::sample
