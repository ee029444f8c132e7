// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/climbing.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

constexpr double noiseOfBarometers = 3; // metres
constexpr double noiseOfSatellites = 12; // at most

// Within 40 s the altitudes of barometers miss a straight line by up to 0.6 m on real hills, those of
// telephones by 0.8 to 2.
constexpr double roughWindow = 40; // seconds
constexpr double roughness = 0.8; // metres

// Found on barometric tracks with the noise of satellites added (2 to 5 m that wander within 15 to 60 s).
constexpr double wanderWindow = 90;
constexpr double beyondNoise = 8; // times what smoothed altitudes still miss a line by

// Follows the altitude uphill and downhill; turns round only after a change beyond the noise.
class Climber {
public:
    // A change of direction counts once it has grown beyond the noise.
    Climber(double altitude, double noise)
        : m_noise(noise)
        , m_lowest(altitude)
        , m_highest(altitude)
    {
    }

    void goTo(double altitude)
    {
        m_lowest = std::min(m_lowest, altitude);
        m_highest = std::max(m_highest, altitude);
        if (m_way != Way::Up && altitude - m_lowest >= m_noise)
            turn(Way::Up, altitude);
        else if (m_way != Way::Down && m_highest - altitude >= m_noise)
            turn(Way::Down, altitude);
    }

    Climbing climbing() const
    {
        auto all = m_climbing;
        if (m_way == Way::Up)
            all.up += m_highest - m_turn;
        if (m_way == Way::Down)
            all.down += m_turn - m_lowest;
        return all;
    }

private:
    enum class Way { Unknown, Up, Down };

    void turn(Way way, double altitude)
    {
        m_climbing = climbing();
        m_turn = way == Way::Up ? m_lowest : m_highest;
        m_way = way;
        m_lowest = m_highest = altitude;
    }

    double m_noise;
    Climbing m_climbing{0, 0};
    Way m_way = Way::Unknown;
    double m_turn = 0; // where it last turned round
    double m_lowest; // since then
    double m_highest;
};

Climbing climbed(std::span<const Height> heights, double noise)
{
    Climber climber(heights.front().metres, noise);
    for (const auto& each : heights)
        climber.goTo(each.metres);
    return climber.climbing();
}

Climbing climbedBySatellites(std::span<const Height> heights)
{
    const auto smooth = smoothed(heights);
    const double rest = noiseOf(smooth, wanderWindow).value_or(0);
    return climbed(smooth, std::clamp(beyondNoise * rest, noiseOfBarometers, noiseOfSatellites));
}

} // namespace

std::optional<Climbing> climbingOf(std::span<const Height> heights)
{
    const auto rest = withoutWrongAltitudes(heights);
    const std::span<const Height> good = rest ? std::span<const Height>(*rest) : heights;
    if (good.size() < 2
        || std::all_of(good.begin(), good.end(), [](const Height& each) { return each.metres == 0; }))
        return std::nullopt;
    const bool noisy = noiseOf(good, roughWindow).value_or(0) > roughness;
    auto climbing = noisy ? climbedBySatellites(good) : climbed(good, noiseOfBarometers);
    climbing.altitudesDropped = rest.has_value();
    return climbing;
}

} // namespace patella::exchange
