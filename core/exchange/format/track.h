// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

// What can be measured along a line of positions.
namespace patella::exchange {

struct Position {
    double latitude; // degrees
    double longitude;
};

// Inside the globe, and not the 0/0 that devices write before they have found themselves.
bool isPlace(Position position);

double metresBetween(Position a, Position b);

// Standing still for longer than a recorder leaves between two points of a moving runner.
bool isPause(double seconds, double metres);

struct Climbing {
    double up;
    double down;
};

// Metres of ascent and descent, one altitude after the other. Empty: too few, or a device that knows no
// altitude.
std::optional<Climbing> climbingOf(std::span<const double> altitudes);

} // namespace patella::exchange
