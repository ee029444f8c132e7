// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_window.h"

#include <algorithm>

namespace patella::ui {

double firstPlace(int weeks) { return std::min(0, weeks - fewestPlaces); }

LoadWindow wholeWindow(int weeks) { return {firstPlace(weeks), static_cast<double>(weeks)}; }

LoadWindow latestWindow(int weeks, int shown)
{
    return within(
        {static_cast<double>(weeks - std::max(shown, fewestPlaces)), static_cast<double>(weeks)}, weeks);
}

LoadWindow within(LoadWindow window, int weeks)
{
    const auto whole = wholeWindow(weeks);
    const double width = std::clamp<double>(window.weeks(), narrowestWindow, whole.weeks());
    const double from = std::clamp(window.from, whole.from, whole.to - width);
    return {from, from + width};
}

LoadWindow zoomed(LoadWindow window, double factor, double around, int weeks)
{
    const double width
        = std::clamp<double>(window.weeks() / factor, narrowestWindow, wholeWindow(weeks).weeks());
    const double share = (around - window.from) / window.weeks();
    const double from = around - share * width;
    return within({from, from + width}, weeks);
}

LoadWindow panned(LoadWindow window, double by, int weeks)
{
    return within({window.from + by, window.to + by}, weeks);
}

} // namespace patella::ui
