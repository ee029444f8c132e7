// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/ratios.h"
#include "core/load/weeks.h"
#include "ui/words/units.h"

#include <optional>
#include <vector>

// This week in figures: the rule with the best evidence first, ratios as descriptions.
namespace patella::ui::words {

struct FigureOfWeek {
    QString name;
    QString value; // a dash: nothing to say yet
    QString says; // what the value is made of, or why there is none
    QString source; // what the figure is, who found it, how strong that is
};

struct WeekToDescribe {
    Week week;
    std::vector<SessionRatio> runs; // of the week
    WeekRatios ratios;
    std::optional<WeekRatios> before; // of the week before, which is over
};

std::vector<FigureOfWeek> figuresOf(const WeekToDescribe& week, const Units& units);

} // namespace patella::ui::words
