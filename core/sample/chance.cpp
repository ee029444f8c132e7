// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/chance.h"

namespace patella::sample {

Chance::Chance(std::uint64_t seed)
    : m_state(seed)
{
}

std::uint64_t Chance::bits()
{
    m_state += 0x9E3779B97F4A7C15U;
    auto mixed = m_state;
    mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
    return mixed ^ mixed >> 31U;
}

double Chance::share() { return static_cast<double>(bits() >> 11U) / 9007199254740992.0; }

double Chance::between(double low, double high) { return low + (high - low) * share(); }

int Chance::wholeBetween(int low, int high)
{
    return low + static_cast<int>(share() * static_cast<double>(high - low + 1));
}

bool Chance::happens(double probability) { return share() < probability; }

double Chance::bell()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += share();
    return sum;
}

} // namespace patella::sample
