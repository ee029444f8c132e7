// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/factors_of_load.h"

#include "core/load/daily_loads.h"
#include "core/load/spikes.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella::patterns {

namespace {

using Answer = std::optional<double>;

// A week under this is next to nothing, and more of it says nothing.
constexpr Distance leastWeek = kilometres(5);

FactorColumn ranYesterday(const Log& log, std::span<const KneeRun> runs)
{
    std::set<LocalDate> days;
    for (const auto& run : log.runs)
        days.insert(run.when.date);
    FactorColumn column{.factor = {.kind = FactorKind::RanYesterday, .name = {}}, .values = {}};
    for (const auto& each : runs)
        column.values.emplace_back(days.contains(daysAfter(each.run->when.date, -1)));
    return column;
}

FactorColumn sessionSpike(const Log& log, std::span<const KneeRun> runs)
{
    std::map<RunId, SpikeBand> bands;
    if (!runs.empty())
        for (const auto& each : sessionRatios(log.runs, runs.back().run->when.date))
            bands.emplace(each.run, each.band);
    FactorColumn column{.factor = {.kind = FactorKind::SessionSpike, .name = {}}, .values = {}};
    for (const auto& each : runs) {
        const auto band = bands.find(each.run->id);
        column.values.push_back(
            band == bands.end() ? std::nullopt : Answer(band->second != SpikeBand::Usual));
    }
    return column;
}

// Metres run up to each day, so that the sum of any days is a difference.
class RunSoFar {
public:
    explicit RunSoFar(const DailyLoads& distances)
        : m_first(distances.first)
        , m_metres{0}
    {
        for (const auto& day : distances.days)
            m_metres.push_back(m_metres.back() + day.amount);
    }

    // From one day before the given one to another, both counted in. Empty: the log begins later.
    std::optional<Distance> between(LocalDate day, int from, int to) const
    {
        const auto place = daysBetween(m_first, day);
        if (place < from)
            return std::nullopt;
        return Distance{until(place - to + 1) - until(place - from)};
    }

private:
    std::int64_t until(int day) const { return m_metres[static_cast<std::size_t>(day)]; }

    LocalDate m_first;
    std::vector<std::int64_t> m_metres;
};

Answer isWeeklyJump(const RunSoFar& soFar, LocalDate day)
{
    const auto week = soFar.between(day, 8, 2);
    const auto threeWeeks = soFar.between(day, 29, 9);
    if (!week || !threeWeeks || threeWeeks->metres < 3 * leastWeek.metres)
        return std::nullopt;
    return 30 * week->metres > 13 * threeWeeks->metres;
}

} // namespace

std::vector<FactorColumn> factorsOfTheLoad(const Log& log, std::span<const KneeRun> runs)
{
    FactorColumn jump{.factor = {.kind = FactorKind::WeeklyJump, .name = {}}, .values = {}};
    if (!runs.empty()) {
        const RunSoFar soFar(dailyLoads(log.runs, LoadUnit::Distance, runs.back().run->when.date));
        for (const auto& each : runs)
            jump.values.push_back(isWeeklyJump(soFar, each.run->when.date));
    }
    return {ranYesterday(log, runs), sessionSpike(log, runs), std::move(jump)};
}

} // namespace patella::patterns
