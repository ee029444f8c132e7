// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/knee_runs.h"

#include "core/log/masking.h"
#include "core/log/order.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace patella::patterns {

namespace {

struct Scores {
    std::optional<Pain> before;
    std::optional<Pain> worst;
    bool morning = false;
};

std::map<RunId, Scores> scoresOf(const Log& log, Side knee)
{
    std::map<RunId, Scores> scores;
    for (const auto& note : log.painNotes) {
        if (!note.run || (note.side != knee && note.side != Side::Both))
            continue;
        auto& ofRun = scores[*note.run];
        auto& moment = note.moment == Moment::Before ? ofRun.before : ofRun.worst;
        moment = std::max(moment, std::optional(note.score));
        ofRun.morning = ofRun.morning || note.moment == Moment::NextMorning;
    }
    return scores;
}

// Something that hides pain, on the day of the run and not known to be after its start.
bool isMasked(const RunEntry& run, const std::multimap<LocalDate, const CareNote*>& hiding)
{
    const auto [first, last] = hiding.equal_range(run.when.date);
    return run.preparation.painkiller.value_or(false) || std::any_of(first, last, [&](const auto& each) {
        return !each.second->time || !run.when.start || *each.second->time <= *run.when.start;
    });
}

int painSum(std::span<const KneeRun> runs)
{
    return std::accumulate(
        runs.begin(), runs.end(), 0, [](int sum, const KneeRun& each) { return sum + each.worst.value(); });
}

} // namespace

std::vector<KneeRun> kneeRuns(const Log& log, Side knee, LocalDate today)
{
    const auto scores = scoresOf(log, knee);
    std::multimap<LocalDate, const CareNote*> hiding;
    for (const auto& note : log.careNotes)
        if (mayMask(note.care))
            hiding.emplace(note.date, &note);

    std::vector<KneeRun> runs;
    for (const auto& run : log.runs) {
        const auto found = scores.find(run.id);
        if (run.when.date > today || found == scores.end())
            continue;
        const auto& [before, worst, morning] = found->second;
        if (!worst)
            continue;
        runs.push_back({.run = &run,
            .worst = *worst,
            .before = before,
            .withoutMorning = !morning,
            .masked = isMasked(run, hiding)});
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
