// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/kilometres.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace patella::exchange {

namespace {

constexpr double kilometre = 1000; // metres
constexpr std::size_t most = 400; // farther than anybody runs; a lost receiver jumps to the moon

} // namespace

void Kilometres::goBy(double metres, double seconds)
{
    if (!(metres >= 0) || !(seconds >= 0))
        return;
    const auto before = m_metres;
    m_metres += metres;
    auto end = kilometre * static_cast<double>(m_ends.size() + 1);
    for (; end <= m_metres && m_ends.size() < most; end += kilometre)
        m_ends.push_back(m_seconds + seconds * (end - before) / metres);
    m_seconds += seconds;
}

void Kilometres::goTo(double metres, double seconds) { goBy(std::max(0.0, metres - m_metres), seconds); }

std::vector<std::chrono::seconds> Kilometres::seconds() const
{
    std::vector<std::chrono::seconds> all;
    std::int64_t before = 0;
    for (const auto each : m_ends) {
        const auto end = std::llround(each);
        all.emplace_back(end - before);
        before = end;
    }
    return all;
}

} // namespace patella::exchange
