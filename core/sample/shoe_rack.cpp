// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shoe_rack.h"

#include "core/log/blank.h"

namespace patella::sample {

namespace {

constexpr int weekOfFast = 8;
constexpr int weekOfTrail = 17;
constexpr int weekOfDaily = 40;
constexpr int weekOfRetirement = 46;

Shoe pair(std::string name, LocalDate bought, std::string notes, Chance& chance)
{
    auto shoe = newShoe(std::move(name));
    shoe.id = seededId<ShoeId>(bought, chance);
    shoe.bought = bought;
    shoe.notes = std::move(notes);
    return shoe;
}

bool isHad(const Shoe& shoe, LocalDate date)
{
    return shoe.bought && *shoe.bought <= date && (!shoe.retired || date < *shoe.retired);
}

} // namespace

ShoeRack::ShoeRack(LocalDate firstMonday, Chance& chance)
    : m_old(pair("Blue daily", daysAfter(firstMonday, -52), "From the sale, half a size up", chance))
    , m_fast(pair("Orange racer", daysAfter(firstMonday, weekOfFast * 7 + 2), "Firm, for fast days", chance))
    , m_trail(pair("Green trail", daysAfter(firstMonday, weekOfTrail * 7 + 4), "", chance))
    , m_daily(pair("Grey daily", daysAfter(firstMonday, weekOfDaily * 7 + 5), "Soft, 8 mm drop", chance))
{
    m_old.runBefore = kilometres(140);
    m_old.retired = daysAfter(firstMonday, weekOfRetirement * 7 + 1);
    m_fast.limit = kilometres(900);
}

ShoeId ShoeRack::shoeFor(RunKind kind, int asphaltPercent, LocalDate date, Chance& chance) const
{
    const bool fast = kind == RunKind::Tempo || kind == RunKind::Intervals || kind == RunKind::Race;
    if (isHad(m_fast, date) && chance.happens(fast ? 0.9 : 0.16))
        return m_fast.id;
    if (isHad(m_trail, date) && chance.happens(asphaltPercent <= 30 ? 0.45 : 0.32))
        return m_trail.id;
    const bool both = isHad(m_old, date) && isHad(m_daily, date);
    return both ? (chance.happens(0.5) ? m_old : m_daily).id : (isHad(m_old, date) ? m_old : m_daily).id;
}

std::vector<Shoe> ShoeRack::shoesAfter(std::span<const RunEntry> runs) const
{
    auto daily = m_daily;
    auto distance = daily.runBefore;
    for (const auto& run : runs)
        if (run.ground.shoe == daily.id && run.measured.distance)
            distance += *run.measured.distance;
    const auto step = kilometres(50).metres;
    daily.limit = Distance{(distance.metres / step + 1) * step};
    return {m_old, m_fast, m_trail, daily};
}

} // namespace patella::sample
