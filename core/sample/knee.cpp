// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/knee.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace patella::sample {

namespace {

constexpr double usual = 1.1;
constexpr double keptOvernight = 0.9;
constexpr double deviation = 0.7;
constexpr double flareKeptOvernight = 0.93;

} // namespace

Pain answered(double points)
{
    const auto whole = static_cast<int>(std::lround(points));
    const auto score = Pain::of(std::clamp(whole, Pain::lowest, Pain::highest));
    assert(score);
    return *score;
}

Knee::Knee(Chance& chance)
    : m_chance(chance)
{
}

void Knee::sleepOver()
{
    const double fresh = std::sqrt(1 - keptOvernight * keptOvernight) * deviation;
    m_state = keptOvernight * m_state + fresh * m_chance.bell();
    m_flare *= flareKeptOvernight;
}

void Knee::flareUp(double points) { m_flare += points; }

double Knee::level() const { return usual + m_state + m_flare; }

bool Knee::isFlared() const { return m_flare > 1; }

double Knee::jitter(double size) { return size * m_chance.bell(); }

double Knee::worstDuring(double asphaltShare) { return level() + asphaltEffect * asphaltShare + jitter(0.6); }

Pain Knee::before() { return answered(level() - 0.5 + jitter(0.4)); }

Pain Knee::after(double worst) { return answered(0.5 * level() + 0.5 * worst - 0.4 + jitter(0.4)); }

Pain Knee::nextMorning(double worst)
{
    return answered(level() - 0.5 + 0.25 * (worst - level()) + jitter(0.4));
}

Pain Knee::onARestDay() { return answered(level() - 0.5 + jitter(0.4)); }

} // namespace patella::sample
