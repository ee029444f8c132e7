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

} // namespace patella::exchange
