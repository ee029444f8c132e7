// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/factors_of_run.h"

#include "core/load/intensity.h"
#include "core/load/load_unit.h"
#include "core/load/median_distance.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <set>

namespace patella::patterns {

namespace {

using namespace std::chrono_literals;

constexpr TimeOfDay morningEnds{9h};
constexpr TimeOfDay evening{17h};
constexpr double mostDownhill = 400;
constexpr double usualLoads = 1.5; // of a high load

using Answer = std::optional<double>;

template <typename Value, typename Judge> Answer judged(const std::optional<Value>& value, Judge judge)
{
    return value ? Answer(judge(*value)) : std::nullopt;
}

FactorColumn column(FactorKind kind, std::span<const KneeRun> runs, auto answerOf)
{
    FactorColumn column{.factor = {.kind = kind, .name = {}}, .values = {}};
    for (const auto& each : runs)
        column.values.push_back(answerOf(*each.run));
    return column;
}

Answer isHard(const RunEntry& run)
{
    return judged(intensityOf(run), [](Intensity each) { return each == Intensity::Hard; });
}

std::optional<Distance> medianDistanceOf(std::span<const KneeRun> runs)
{
    std::vector<Distance> distances;
    for (const auto& each : runs)
        if (each.run->measured.distance)
            distances.push_back(*each.run->measured.distance);
    return medianDistance(distances);
}

std::vector<FactorColumn> tags(std::span<const KneeRun> runs)
{
    std::set<std::string> words;
    for (const auto& each : runs)
        words.insert(each.run->words.tags.words().begin(), each.run->words.tags.words().end());
    std::vector<FactorColumn> columns;
    for (const auto& word : words) {
        columns.push_back(column(FactorKind::Tag, runs,
            [&](const RunEntry& run) -> Answer { return run.words.tags.contains(word); }));
        columns.back().factor.name = word;
    }
    return columns;
}

std::vector<FactorColumn> ground(std::span<const KneeRun> runs)
{
    return {
        column(FactorKind::Asphalt, runs,
            [](const RunEntry& run) {
                return judged(
                    run.ground.surface, [](const auto& mix) { return mix.percentOn(Surface::Asphalt) > 50; });
            }),
        column(FactorKind::UnevenGround, runs,
            [](const RunEntry& run) {
                return judged(run.ground.evenness, [](Evenness each) { return each != Evenness::Even; });
            }),
        column(FactorKind::Camber, runs,
            [](const RunEntry& run) {
                return judged(run.ground.camber, [](Camber each) { return each != Camber::Level; });
            }),
        column(FactorKind::Downhill, runs,
            [](const RunEntry& run) {
                return judged(run.measured.descent, [](Climb down) {
                    return std::min(static_cast<double>(down.metres), mostDownhill) / 100;
                });
            }),
    };
}

std::vector<FactorColumn> habits(std::span<const KneeRun> runs)
{
    const auto none = [](std::chrono::minutes time) { return time == 0min; };
    return {
        column(FactorKind::NoWarmUp, runs,
            [&](const RunEntry& run) { return judged(run.preparation.warmUp, none); }),
        column(FactorKind::NoCoolDown, runs,
            [&](const RunEntry& run) { return judged(run.preparation.coolDown, none); }),
        column(FactorKind::HardRun, runs, isHard),
        column(FactorKind::Heat, runs,
            [](const RunEntry& run) {
                return judged(run.ground.temperature, [](Temperature each) { return each.value() / 10.0; });
            }),
        column(FactorKind::Cadence, runs,
            [](const RunEntry& run) {
                return judged(run.measured.cadence, [](Cadence each) { return each.value() / 5.0; });
            }),
    };
}

std::vector<FactorColumn> dayAndHour(std::span<const KneeRun> runs)
{
    return {
        column(FactorKind::Weekend, runs,
            [](const RunEntry& run) -> Answer {
                return daysBetween(mondayOf(run.when.date), run.when.date) >= 5;
            }),
        column(FactorKind::Morning, runs,
            [](const RunEntry& run) {
                return judged(run.when.start, [](TimeOfDay start) { return start < morningEnds; });
            }),
        column(FactorKind::Evening, runs,
            [](const RunEntry& run) {
                return judged(run.when.start, [](TimeOfDay start) { return start >= evening; });
            }),
    };
}

FactorColumn highLoad(std::span<const KneeRun> runs)
{
    std::vector<std::int64_t> loads;
    for (const auto& each : runs)
        if (const auto load = loadOf(*each.run, LoadUnit::EffortMinutes))
            loads.push_back(load->amount);
    const double bound = usualLoads * medianOf(loads).value_or(0);
    return column(FactorKind::HighLoad, runs, [&](const RunEntry& run) {
        return judged(loadOf(run, LoadUnit::EffortMinutes),
            [&](Load load) { return static_cast<double>(load.amount) > bound; });
    });
}

FactorColumn longRun(std::span<const KneeRun> runs)
{
    const auto median = medianDistanceOf(runs).value_or(Distance{});
    return column(FactorKind::LongRun, runs, [&](const RunEntry& run) {
        return judged(run.measured.distance,
            [&](Distance distance) { return 4 * distance.metres > 5 * median.metres; });
    });
}

} // namespace

std::vector<FactorColumn> factorsOfTheRun(std::span<const KneeRun> runs)
{
    auto columns = ground(runs);
    columns.push_back(longRun(runs));
    columns.push_back(highLoad(runs));
    for (auto part : {dayAndHour(runs), habits(runs), tags(runs)})
        std::ranges::move(part, std::back_inserter(columns));
    return columns;
}

} // namespace patella::patterns
