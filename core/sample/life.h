// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/sample/chance.h"

#include <vector>

namespace patella::sample {

// What has happened to the made-up runner, by weeks from the first one of her log on. The rest of her log
// tells of these.
inline constexpr int weekOfTheBigFlare = 47;
inline constexpr int weekOfTheOtherKnee = 88;
inline constexpr int weeksOfTheOtherKnee = 5;
inline constexpr int weekOfTheAche = 91; // around the left kneecap, and it has not gone yet
inline constexpr int weekOfTheLastFlare = 94;
inline constexpr int weekOfThePhysio = 96; // from then on there are exercises
inline constexpr int weekOfTheSecondVisit = 100;

// Her days, and how sore the knee was on each of them.
struct Life {
    LocalDate firstMonday;
    LocalDate today;
    std::vector<double> levels; // points, from the first Monday to today

    LocalDate day(int week, int dayOfWeek = 0) const { return daysAfter(firstMonday, week * 7 + dayOfWeek); }
    int weekOf(LocalDate date) const { return daysBetween(firstMonday, date) / 7; }
    bool isOver(LocalDate date) const { return firstMonday <= date && date <= today; }
    double levelOn(LocalDate date) const
    {
        return levels.at(static_cast<std::size_t>(daysBetween(firstMonday, date)));
    }
};

} // namespace patella::sample
