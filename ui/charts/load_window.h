// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::ui {

// The stretch of the time axis that is in sight. Week i lies from i to i + 1; before a short log there are
// empty places, so that bars do not grow into slabs.
struct LoadWindow {
    double from;
    double to;
    double weeks() const { return to - from; }
    bool operator==(const LoadWindow&) const = default;
};

inline constexpr int fewestPlaces = 8;
inline constexpr int narrowestWindow = 4; // weeks

double firstPlace(int weeks); // where the axis of so many weeks begins: 0 or less

LoadWindow wholeWindow(int weeks);
LoadWindow latestWindow(int weeks, int shown); // the last ones, at most so many

// Never narrower than the narrowest, never beyond either end.
LoadWindow within(LoadWindow window, int weeks);
LoadWindow zoomed(LoadWindow window, double factor, double around, int weeks); // factor above 1: closer
LoadWindow panned(LoadWindow window, double by, int weeks);

} // namespace patella::ui
