// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/week_marks.h"

#include "core/load/judged_weeks.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

std::vector<const RunEntry*> byDay(std::span<const RunEntry> runs, LocalDate today)
{
    std::vector<const RunEntry*> inOrder;
    for (const auto& run : runs)
        if (run.when.date <= today)
            inOrder.push_back(&run);
    std::ranges::sort(
        inOrder, {}, [](const RunEntry* run) { return std::tie(run->when.date, run->when.start, run->id); });
    return inOrder;
}

} // namespace

std::vector<WeekMarks> weekMarks(std::span<const RunEntry> runs, LocalDate today)
{
    const auto inOrder = byDay(runs, today);
    if (inOrder.empty())
        return {};
    const auto first = mondayOf(inOrder.front()->when.date);
    std::vector<WeekMarks> weeks;
    for (int days = 0; days <= daysBetween(first, today); days += 7)
        weeks.push_back({.monday = daysAfter(first, days), .runs = {}, .spikes = {}, .races = {}});
    const auto weekOf = [&](LocalDate date) -> WeekMarks& {
        return weeks[static_cast<std::size_t>(daysBetween(first, date) / 7)];
    };
    for (const auto* run : inOrder) {
        weekOf(run->when.date).runs.push_back(run->id);
        if (run->form.kind == RunKind::Race)
            weekOf(run->when.date)
                .races.push_back(
                    {.run = run->id, .date = run->when.date, .distance = run->measured.distance});
    }
    for (const auto& spike : sessionSpikes(runs, today))
        weekOf(spike.date).spikes.push_back(spike);
    return weeks;
}

} // namespace patella
