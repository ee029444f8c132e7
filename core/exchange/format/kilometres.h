// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace patella::exchange {

// How long each full kilometre of a track took, pauses taken out. Told of the track step by step; a kilometre
// ends within a step, where it would at an even pace.
class Kilometres {
public:
    void goBy(double metres, double seconds);
    // For devices that count themselves; a count that goes back is waited for.
    void goTo(double metres, double seconds);

    // Seconds, rounded so that they add up. Empty: there was no full kilometre.
    std::vector<std::chrono::seconds> seconds() const;

private:
    double m_metres = 0;
    double m_seconds = 0;
    std::vector<double> m_ends; // seconds since the start
};

} // namespace patella::exchange
