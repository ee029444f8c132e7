// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/knee_runs.h"

#include "core/knee/run_scores.h"
#include "core/log/order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace patella::patterns {

namespace {

int painSum(std::span<const KneeRun> runs)
{
    return std::accumulate(
        runs.begin(), runs.end(), 0, [](int sum, const KneeRun& each) { return sum + each.worst.value(); });
}

} // namespace

std::vector<KneeRun> kneeRuns(const Log& log, Side knee, LocalDate today)
{
    std::vector<KneeRun> runs;
    for (const auto& scores : runScores(log, knee, today)) {
        const auto& morning = scores.at(Moment::NextMorning);
        if (const auto worst = std::max(scores.inOrAfter(), morning))
            runs.push_back({.run = scores.run,
                .worst = *worst,
                .before = scores.at(Moment::Before),
                .withoutMorning = !morning,
                .masked = scores.masked});
    }
    std::ranges::sort(runs, [](const auto& a, const auto& b) { return orderOf(*a.run) < orderOf(*b.run); });
    return runs;
}

KneeSeries seriesOf(std::span<const KneeRun> runs)
{
    KneeSeries series;
    for (const auto& run : runs) {
        series.pain.push_back(run.worst.value());
        series.before.push_back(run.before ? std::optional<double>(run.before->value()) : std::nullopt);
        series.masked.push_back(run.masked);
        series.days.push_back(daysBetween(runs.front().run->when.date, run.run->when.date));
    }
    return series;
}

Side indexKnee(const Log& log, LocalDate today)
{
    const auto left = kneeRuns(log, Side::Left, today);
    const auto right = kneeRuns(log, Side::Right, today);
    return std::tuple(right.size(), painSum(right)) > std::tuple(left.size(), painSum(left)) ? Side::Right
                                                                                             : Side::Left;
}

} // namespace patella::patterns
