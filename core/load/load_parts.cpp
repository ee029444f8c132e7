// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_parts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace patella {

namespace {

using Named = std::pair<PartName, Load>;

template <typename Answer> PartName nameOf(const std::optional<Answer>& answer)
{
    return answer ? PartName(*answer) : PartName(NotSaid{});
}

using WorstOfRuns = std::map<RunId, Pain>;

WorstOfRuns worstOfRuns(std::span<const PainNote> notes)
{
    WorstOfRuns worst;
    for (const auto& note : notes)
        if (note.run) {
            auto& score = worst.try_emplace(*note.run, note.score).first->second;
            score = std::max(score, note.score);
        }
    return worst;
}

PartName painOf(const RunEntry& run, const WorstOfRuns& worst)
{
    const auto found = worst.find(run.id);
    return found == worst.end() ? PartName(NotSaid{}) : PartName(levelOf(found->second));
}

std::vector<Named> partsOf(const RunEntry& run, LoadUnit unit, Division division, const WorstOfRuns& worst)
{
    const auto load = loadOf(run, unit);
    if (!load)
        return {};
    switch (division) {
    case Division::Surface: {
        const auto shares = bySurface(run, unit);
        return shares.empty() ? std::vector<Named>{{NotSaid{}, *load}}
                              : std::vector<Named>(shares.begin(), shares.end());
    }
    case Division::Shoe:
        return {{nameOf(run.ground.shoe), *load}};
    case Division::Kind:
        return {{nameOf(run.form.kind), *load}};
    case Division::Intensity:
        return {{nameOf(intensityOf(run)), *load}};
    case Division::Pain:
        return {{painOf(run, worst), *load}};
    }
    return {};
}

Load sumOf(const LoadPart& part)
{
    return std::accumulate(part.weeks.begin(), part.weeks.end(), Load{part.weeks.front().unit});
}

void sortShoes(std::vector<LoadPart>& parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const LoadPart& a, const LoadPart& b) {
        const bool aIsShoe = std::holds_alternative<ShoeId>(a.name);
        const bool bIsShoe = std::holds_alternative<ShoeId>(b.name);
        return aIsShoe && bIsShoe ? sumOf(a) > sumOf(b) : aIsShoe && !bIsShoe;
    });
}

} // namespace

PainLevel levelOf(Pain worst)
{
    constexpr int highestLow = 2;
    constexpr int highestMiddle = 5;
    if (worst.value() == 0)
        return PainLevel::None;
    if (worst.value() <= highestLow)
        return PainLevel::Low;
    return worst.value() <= highestMiddle ? PainLevel::Middle : PainLevel::High;
}

std::vector<std::pair<Surface, Load>> bySurface(const RunEntry& run, LoadUnit unit)
{
    const auto load = loadOf(run, unit);
    if (!load || !run.ground.surface)
        return {};
    struct Share {
        std::size_t place;
        std::int64_t remainder;
    };
    std::vector<std::pair<Surface, Load>> parts;
    std::vector<Share> shares;
    auto left = *load;
    for (const auto& [surface, percent] : run.ground.surface->shares()) {
        shares.push_back({.place = parts.size(), .remainder = load->amount * percent % 100});
        parts.emplace_back(surface, Load{unit, load->amount * percent / 100});
        left = left - parts.back().second;
    }
    std::stable_sort(shares.begin(), shares.end(),
        [](const Share& a, const Share& b) { return a.remainder > b.remainder; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left.amount); ++i)
        ++parts.at(shares.at(i).place).second.amount;
    return parts;
}

std::vector<LoadPart> loadParts(std::span<const RunEntry> runs, LoadUnit unit, Division division,
    LocalDate today, std::span<const PainNote> notes)
{
    const auto first = std::ranges::min_element(runs, {}, [](const RunEntry& run) { return run.when.date; });
    if (first == runs.end() || first->when.date > today)
        return {};
    const auto firstMonday = mondayOf(first->when.date);
    const auto weeks = static_cast<std::size_t>(daysBetween(firstMonday, today) / 7) + 1;
    const auto worst = worstOfRuns(notes);
    std::map<PartName, std::vector<Load>> byName;
    for (const auto& run : runs) {
        if (run.when.date > today)
            continue;
        const auto week = static_cast<std::size_t>(daysBetween(firstMonday, run.when.date) / 7);
        for (const auto& [name, load] : partsOf(run, unit, division, worst)) {
            auto& loads = byName.try_emplace(name, weeks, Load{unit}).first->second;
            loads[week] += load;
        }
    }
    std::vector<LoadPart> parts;
    for (auto& [name, loads] : byName)
        parts.push_back({.name = name, .weeks = std::move(loads)});
    sortShoes(parts);
    return parts;
}

} // namespace patella
