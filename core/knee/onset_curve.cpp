// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/onset_curve.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr int fewestRuns = 5;
constexpr double mostThatHurt = 0.25;
// 1 of 12 and then 2 of 11 are exactly a quarter, and a bit more as a double.
constexpr double rounding = 1e-9;

// What the notes during one run say.
struct DuringRun {
    std::optional<Pain> worst; // empty: not asked
    std::optional<Distance> onset;
    bool masked = false;
};

std::map<RunId, DuringRun> duringRuns(std::span<const PainNote> notes, const std::set<PainNoteId>& masked)
{
    std::map<RunId, DuringRun> byRun;
    for (const auto& note : notes) {
        if (!note.run || note.moment != Moment::During)
            continue;
        auto& [worst, onset, hidden] = byRun[*note.run];
        hidden = hidden || masked.contains(note.id);
        worst = std::max(worst, std::optional(note.score));
        if (note.score > Pain::least() && note.onset)
            onset = onset ? std::min(*onset, *note.onset) : note.onset;
    }
    return byRun;
}

// How far one run went before pain began, or that it never did.
struct WayWithoutPain {
    Distance distance;
    bool hurt;
};

void addSteps(OnsetCurve& curve, std::vector<WayWithoutPain> ways)
{
    std::sort(ways.begin(), ways.end(), [](const auto& a, const auto& b) { return a.distance < b.distance; });
    double stillPainFree = 1;
    for (auto at = ways.begin(); at != ways.end();) {
        const auto next = std::find_if(
            at, ways.end(), [&](const WayWithoutPain& way) { return way.distance != at->distance; });
        const auto reached = static_cast<int>(ways.end() - at);
        const auto began
            = static_cast<int>(std::count_if(at, next, [](const WayWithoutPain& way) { return way.hurt; }));
        stillPainFree *= 1.0 - static_cast<double>(began) / reached;
        if (began > 0)
            curve.steps.push_back(
                {.at = at->distance, .reached = reached, .began = began, .begun = 1 - stillPainFree});
        at = next;
    }
}

} // namespace

OnsetCurve onsetCurve(
    std::span<const RunEntry> runs, std::span<const PainNote> notes, const std::set<PainNoteId>& masked)
{
    OnsetCurve curve{.steps = {}, .runs = 0, .began = 0, .longest = {}, .unknownOnset = 0, .masked = 0};
    const auto byRun = duringRuns(notes, masked);
    std::vector<WayWithoutPain> ways;
    for (const auto& run : runs) {
        const auto found = byRun.find(run.id);
        if (found == byRun.end() || !run.measured.distance)
            continue;
        const auto& [worst, onset, hidden] = found->second;
        const bool hurt = *worst > Pain::least();
        if (hidden)
            ++curve.masked;
        else if (hurt && !onset)
            ++curve.unknownOnset;
        else
            ways.push_back(
                {.distance = hurt ? std::min(*onset, *run.measured.distance) : *run.measured.distance,
                    .hurt = hurt});
    }
    for (const auto& way : ways) {
        ++curve.runs;
        curve.began += way.hurt ? 1 : 0;
        curve.longest = std::max(curve.longest, way.distance);
    }
    addSteps(curve, std::move(ways));
    return curve;
}

std::optional<PainFreeDistance> painFreeDistance(const OnsetCurve& curve)
{
    if (curve.runs < fewestRuns)
        return std::nullopt;
    const auto limit = std::find_if(curve.steps.begin(), curve.steps.end(),
        [](const OnsetStep& step) { return step.begun > mostThatHurt + rounding; });
    const bool never = limit == curve.steps.end();
    return PainFreeDistance{
        .distance = never ? curve.longest : limit->at, .atLeast = never, .runs = curve.runs};
}

} // namespace patella
