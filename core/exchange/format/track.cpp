// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/track.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace patella::exchange {

namespace {

// WGS 84.
constexpr double equator = 6378137.0;
constexpr double eccentricitySquared = 6.69437999014e-3;
constexpr double meanRadius = 6371008.8;

constexpr double farApartDegrees = 0.2;

// Watches that record now and then leave up to half a minute between two points of a runner who waits at a
// light.
constexpr double longestStep = 60; // seconds
constexpr double slowestWalk = 0.5; // metres per second

// A change of direction counts once it has grown beyond the noise of the altitude.
constexpr double altitudeNoise = 3; // metres

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double alongGreatCircle(Position a, Position b)
{
    const auto half = [](double from, double to) { return std::sin(radians(to - from) / 2); };
    const double north = half(a.latitude, b.latitude);
    const double east = half(a.longitude, b.longitude);
    const double chord
        = north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * meanRadius * std::asin(std::min(1.0, std::sqrt(chord)));
}

// Follows the altitude uphill and downhill; turns round only after a change beyond the noise.
class Climber {
public:
    explicit Climber(double altitude)
        : m_lowest(altitude)
        , m_highest(altitude)
    {
    }

    void goTo(double altitude)
    {
        m_lowest = std::min(m_lowest, altitude);
        m_highest = std::max(m_highest, altitude);
        if (m_way != Way::Up && altitude - m_lowest >= altitudeNoise)
            turn(Way::Up, altitude);
        else if (m_way != Way::Down && m_highest - altitude >= altitudeNoise)
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

    Climbing m_climbing{0, 0};
    Way m_way = Way::Unknown;
    double m_turn = 0; // where it last turned round
    double m_lowest; // since then
    double m_highest;
};

} // namespace

bool isPlace(Position position)
{
    return std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180
        && (position.latitude != 0 || position.longitude != 0);
}

// Steps of a runner: a plane that touches the ellipsoid between the two points.
double metresBetween(Position a, Position b)
{
    if (std::abs(a.latitude - b.latitude) > farApartDegrees
        || std::abs(a.longitude - b.longitude) > farApartDegrees)
        return alongGreatCircle(a, b);
    const double middle = radians((a.latitude + b.latitude) / 2);
    const double sine = std::sin(middle);
    const double flat = 1 - eccentricitySquared * sine * sine;
    const double eastRadius = equator / std::sqrt(flat);
    const double northRadius = eastRadius * (1 - eccentricitySquared) / flat;
    return std::hypot(northRadius * radians(b.latitude - a.latitude),
        eastRadius * std::cos(middle) * radians(b.longitude - a.longitude));
}

bool isPause(double seconds, double metres)
{
    return seconds > longestStep && metres < slowestWalk * seconds;
}

std::optional<Climbing> climbingOf(std::span<const double> altitudes)
{
    if (altitudes.size() < 2
        || std::all_of(altitudes.begin(), altitudes.end(), [](double each) { return each == 0; }))
        return std::nullopt;
    Climber climber(altitudes.front());
    for (const double altitude : altitudes)
        climber.goTo(altitude);
    return climber.climbing();
}

} // namespace patella::exchange
