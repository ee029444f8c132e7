// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace patella::exchange
