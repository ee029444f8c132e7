// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/daily_loads.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::size_t daysOfASum = daysOfAWeek;

}

DailyLoads dailyLoads(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today)
{
    const auto earliest
        = std::ranges::min_element(runs, {}, [](const RunEntry& run) { return run.when.date; });
    if (earliest == runs.end() || earliest->when.date > today)
        return {.first = mondayOf(today), .days = {}};

    DailyLoads loads{.first = mondayOf(earliest->when.date), .days = {}};
    loads.days.assign(static_cast<std::size_t>(daysBetween(loads.first, today)) + 1, Load{unit});
    for (const auto& run : runs)
        if (run.when.date <= today)
            loads.days[static_cast<std::size_t>(daysBetween(loads.first, run.when.date))]
                += loadOf(run, unit).value_or(Load{unit});
    return loads;
}

std::vector<double> loadsUntil(const DailyLoads& loads, LocalDate lastDay)
{
    const auto wanted = std::max(0, daysBetween(loads.first, lastDay) + 1);
    const auto known = std::min(loads.days.size(), static_cast<std::size_t>(wanted));
    std::vector<double> amounts;
    amounts.reserve(known);
    for (const auto& day : std::span(loads.days).first(known))
        amounts.push_back(inUnits(day));
    return amounts;
}

DailyLoads rollingSevenDays(const DailyLoads& loads)
{
    DailyLoads rolling{.first = daysAfter(loads.first, static_cast<int>(daysOfASum) - 1), .days = {}};
    if (loads.days.empty())
        return rolling;
    Load sum{loads.days.front().unit};
    for (std::size_t i = 0; i < loads.days.size(); ++i) {
        sum += loads.days[i];
        if (i >= daysOfASum)
            sum = sum - loads.days[i - daysOfASum];
        if (i + 1 >= daysOfASum)
            rolling.days.push_back(sum);
    }
    return rolling;
}

} // namespace patella
