// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_parts.h"
#include "core/load/weeks.h"
#include "core/log/log.h"
#include "ui/charts/load_series.h"

#include <vector>

namespace patella::ui {

// What the Load page is asked to show.
struct LoadChoice {
    LoadUnit unit;
    Division division;
    bool rolling; // also any seven days
    bool operator==(const LoadChoice&) const = default;
};

// The log as the Load page shows it: weeks up to this one, and those to come that have planned runs.
struct LoadView {
    LoadUnit unit;
    Units units;
    std::vector<Week> weeks;
    std::vector<Week> coming; // from this week to the last one with a plan, as if all were run
    LoadSeries series; // of the same weeks, and those to come
};

LoadView loadView(const Log& log, const LoadChoice& choice, LocalDate today, const Units& units);

} // namespace patella::ui
