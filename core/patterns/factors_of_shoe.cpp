// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/shoe_use.h"
#include "core/log/order.h"
#include "core/patterns/run_factors.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella::patterns {

namespace {

using Answer = std::optional<double>;
using Shoes = std::map<ShoeId, const Shoe*>;

// What each run's pair had behind it, the run counted in.
std::map<RunId, Distance> distancesOfTheShoe(const Log& log, const Shoes& shoes)
{
    std::vector<const RunEntry*> inOrder;
    inOrder.reserve(log.runs.size());
    for (const auto& run : log.runs)
        inOrder.push_back(&run);
    std::ranges::sort(inOrder, [](const auto* a, const auto* b) { return orderOf(*a) < orderOf(*b); });

    std::map<ShoeId, Distance> soFar;
    for (const auto& [id, shoe] : shoes)
        soFar[id] = shoe->runBefore;
    std::map<RunId, Distance> distances;
    for (const auto* run : inOrder)
        if (run->shoe)
            distances[run->id] = soFar[*run->shoe] += run->distance.value_or(Distance{});
    return distances;
}

FactorColumn wornShoe(const Log& log, const Shoes& shoes, std::span<const KneeRun> runs)
{
    const auto distances = distancesOfTheShoe(log, shoes);
    FactorColumn worn{.factor = {.kind = FactorKind::WornShoe, .name = {}}, .values = {}};
    for (const auto& [run, worst, before, withoutMorning, masked] : runs) {
        const auto shoe = run->shoe ? shoes.find(*run->shoe) : shoes.end();
        worn.values.push_back(
            shoe == shoes.end() ? std::nullopt : Answer(distances.at(run->id) > limitOf(*shoe->second)));
    }
    return worn;
}

// The insole of a run: its own, or the usual one of its pair; empty where there is none.
std::optional<std::string> insoleOf(const RunEntry& run, const Shoes& shoes)
{
    if (!run.insole.empty())
        return run.insole;
    const auto shoe = run.shoe ? shoes.find(*run.shoe) : shoes.end();
    return shoe == shoes.end() ? std::nullopt : std::optional(shoe->second->insole);
}

std::vector<FactorColumn> insoles(const Shoes& shoes, std::span<const KneeRun> runs)
{
    std::vector<std::optional<std::string>> worn;
    std::set<std::string> names;
    for (const auto& each : runs) {
        auto insole = insoleOf(*each.run, shoes);
        if (insole && !insole->empty())
            names.insert(*insole);
        worn.push_back(std::move(insole));
    }
    std::vector<FactorColumn> columns;
    for (const auto& name : names) {
        columns.push_back({.factor = {.kind = FactorKind::Insole, .name = name}, .values = {}});
        for (const auto& each : worn)
            columns.back().values.push_back(each ? Answer(*each == name) : std::nullopt);
    }
    return columns;
}

} // namespace

std::vector<FactorColumn> factorsOfTheShoe(const Log& log, std::span<const KneeRun> runs)
{
    Shoes shoes;
    for (const auto& shoe : log.shoes)
        shoes.emplace(shoe.id, &shoe);
    std::set<ShoeId> worn;
    for (const auto& each : runs)
        if (each.run->shoe)
            worn.insert(*each.run->shoe);

    std::vector<FactorColumn> columns{wornShoe(log, shoes, runs)};
    for (const auto& [id, shoe] : shoes) {
        if (!worn.contains(id))
            continue;
        columns.push_back({.factor = {.kind = FactorKind::Shoe, .name = shoe->name}, .values = {}});
        for (const auto& each : runs)
            columns.back().values.push_back(each.run->shoe ? Answer(*each.run->shoe == id) : std::nullopt);
    }
    std::ranges::move(insoles(shoes, runs), std::back_inserter(columns));
    return columns;
}

} // namespace patella::patterns
