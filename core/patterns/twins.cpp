// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/twins.h"

#include "core/patterns/factors/factor_table.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <tuple>

namespace patella {

namespace {

using namespace patterns;

constexpr int mostDaysApart = 42;
constexpr std::int64_t mostPercentLonger = 15;
constexpr double mostPointsApart = 1;

bool mustBeTheSame(FactorKind kind)
{
    return kind == FactorKind::Asphalt || kind == FactorKind::Shoe || kind == FactorKind::HardRun
        || kind == FactorKind::NoWarmUp;
}

bool haveLikeLengths(const RunEntry& a, const RunEntry& b)
{
    if (!a.measured.distance || !b.measured.distance)
        return false;
    const auto [shorter, longer] = std::minmax(a.measured.distance->metres, b.measured.distance->metres);
    return 100 * longer <= (100 + mostPercentLonger) * shorter;
}

// The runs of one knee with what is needed to compare them.
class Matching {
public:
    Matching(const Log& log, Side knee, LocalDate today)
        : m_runs(kneeRuns(log, knee, today))
        , m_recent(painHistory(seriesOf(m_runs).pain)[1])
        , m_table(factorTable(log, m_runs))
    {
    }

    const std::vector<FactorColumn>& table() const { return m_table; }

    std::vector<TwinRuns> twins(const FactorColumn& factor) const
    {
        std::vector<const FactorColumn*> others;
        for (const auto& column : m_table)
            if (mustBeTheSame(column.factor.kind) && column.factor.kind != factor.factor.kind)
                others.push_back(&column);
        std::vector<std::tuple<int, std::size_t, std::size_t>> pairs; // days apart, with, without
        for (std::size_t earlier = 0; earlier < m_runs.size(); ++earlier)
            for (auto later = earlier + 1; later < m_runs.size() && isNear(earlier, later); ++later)
                for (const auto& [with, without] : {std::pair(earlier, later), std::pair(later, earlier)})
                    if (differ(factor, with, without) && areAlike(others, with, without))
                        pairs.emplace_back(daysApart(with, without), with, without);
        std::ranges::sort(pairs);
        return closestOf(pairs);
    }

private:
    static bool differ(const FactorColumn& factor, std::size_t with, std::size_t without)
    {
        return factor.values[with] == 1.0 && factor.values[without] == 0.0;
    }

    int daysApart(std::size_t a, std::size_t b) const
    {
        return std::abs(daysBetween(m_runs[a].run->when.date, m_runs[b].run->when.date));
    }

    bool isNear(std::size_t a, std::size_t b) const { return daysApart(a, b) <= mostDaysApart; }

    bool areAlike(const std::vector<const FactorColumn*>& others, std::size_t a, std::size_t b) const
    {
        return !m_runs[a].masked && !m_runs[b].masked && haveLikeLengths(*m_runs[a].run, *m_runs[b].run)
            && std::abs(m_recent[a] - m_recent[b]) <= mostPointsApart
            && std::ranges::all_of(
                others, [&](const auto* other) { return other->values[a] == other->values[b]; });
    }

    std::vector<TwinRuns> closestOf(const std::vector<std::tuple<int, std::size_t, std::size_t>>& pairs) const
    {
        std::set<std::size_t> taken;
        std::vector<TwinRuns> twins;
        for (const auto& [days, with, without] : pairs) {
            if (taken.contains(with) || taken.contains(without))
                continue;
            taken.insert({with, without});
            twins.push_back({.with = m_runs[with].run->id,
                .without = m_runs[without].run->id,
                .painWith = m_runs[with].worst,
                .painWithout = m_runs[without].worst});
        }
        return twins;
    }

    std::vector<KneeRun> m_runs;
    Numbers m_recent;
    std::vector<FactorColumn> m_table;
};

} // namespace

std::vector<TwinsOfAFactor> twinsOfEachFactor(const Log& log, Side knee, LocalDate today)
{
    const Matching matching(log, knee, today);
    std::vector<TwinsOfAFactor> all;
    for (const auto& column : matching.table()) {
        if (scaleOf(column.factor.kind) != FactorScale::YesOrNo)
            continue;
        if (auto twins = matching.twins(column); !twins.empty())
            all.push_back({.factor = column.factor, .twins = std::move(twins)});
    }
    std::ranges::stable_sort(all, std::greater{}, [](const auto& each) { return each.twins.size(); });
    return all;
}

} // namespace patella
