// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/twins.h"

#include "core/patterns/factor_table.h"

#include <algorithm>
#include <cmath>
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
    if (!a.distance || !b.distance)
        return false;
    const auto [shorter, longer] = std::minmax(a.distance->metres, b.distance->metres);
    return 100 * longer <= (100 + mostPercentLonger) * shorter;
}

// The runs of one knee with what is needed to compare them.
class Matching {
public:
    Matching(const Log& log, Side knee, const Factor& factor, LocalDate today)
        : m_runs(kneeRuns(log, knee, today))
        , m_recent(painHistory(seriesOf(m_runs).pain)[1])
    {
        for (auto& column : factorTable(log, m_runs))
            if (column.factor == factor)
                m_factor = std::move(column.values);
            else if (mustBeTheSame(column.factor.kind) && column.factor.kind != factor.kind)
                m_others.push_back(std::move(column.values));
    }

    std::vector<TwinRuns> twins() const
    {
        std::vector<std::tuple<int, std::size_t, std::size_t>> pairs; // days apart, with, without
        for (std::size_t with = 0; with < m_factor.size(); ++with)
            for (std::size_t without = 0; without < m_factor.size(); ++without)
                if (differ(with, without) && areAlike(with, without))
                    pairs.emplace_back(daysApart(with, without), with, without);
        std::ranges::sort(pairs);
        std::set<std::size_t> taken;
        std::vector<TwinRuns> twins;
        for (const auto& [days, with, without] : pairs) {
            if (taken.contains(with) || taken.contains(without))
                continue;
            taken.insert({with, without});
            twins.push_back({.with = m_runs[with].run->id,
                .without = m_runs[without].run->id,
                .morePain = m_runs[with].worst.value() - m_runs[without].worst.value()});
        }
        return twins;
    }

private:
    bool differ(std::size_t with, std::size_t without) const
    {
        return m_factor[with] == 1.0 && m_factor[without] == 0.0;
    }

    int daysApart(std::size_t a, std::size_t b) const
    {
        return std::abs(daysBetween(m_runs[a].run->date, m_runs[b].run->date));
    }

    bool areAlike(std::size_t a, std::size_t b) const
    {
        return daysApart(a, b) <= mostDaysApart && !m_runs[a].masked && !m_runs[b].masked
            && haveLikeLengths(*m_runs[a].run, *m_runs[b].run)
            && std::abs(m_recent[a] - m_recent[b]) <= mostPointsApart
            && std::ranges::all_of(m_others, [&](const auto& other) { return other[a] == other[b]; });
    }

    std::vector<KneeRun> m_runs;
    Numbers m_recent;
    std::vector<std::optional<double>> m_factor;
    std::vector<std::vector<std::optional<double>>> m_others;
};

} // namespace

std::vector<TwinRuns> twinRuns(const Log& log, Side knee, const Factor& factor, LocalDate today)
{
    if (scaleOf(factor.kind) != FactorScale::YesOrNo)
        return {};
    return Matching(log, knee, factor, today).twins();
}

} // namespace patella
