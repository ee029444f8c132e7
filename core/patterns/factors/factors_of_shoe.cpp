// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/factors_of_shoe.h"

#include "core/load/shoe_use.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella::patterns {

namespace {

using Answer = std::optional<double>;
using Shoes = std::map<ShoeId, const Shoe*>;

FactorColumn wornShoe(const Log& log, const Shoes& shoes, std::span<const KneeRun> runs)
{
    const auto distances = shoeDistances(log.shoes, log.runs);
    FactorColumn worn{.factor = {.kind = FactorKind::WornShoe, .name = {}}, .values = {}};
    for (const auto& [run, worst, before, withoutMorning, masked] : runs) {
        const auto shoe = run->ground.shoe ? shoes.find(*run->ground.shoe) : shoes.end();
        worn.values.push_back(
            shoe == shoes.end() ? std::nullopt : Answer(distances.at(run->id) > limitOf(*shoe->second)));
    }
    return worn;
}

// The insole of a run: its own, or the usual one of its pair; empty where there is none.
std::optional<std::string> insoleOf(const RunEntry& run, const Shoes& shoes)
{
    if (!run.ground.insole.empty())
        return run.ground.insole;
    const auto shoe = run.ground.shoe ? shoes.find(*run.ground.shoe) : shoes.end();
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
        if (each.run->ground.shoe)
            worn.insert(*each.run->ground.shoe);

    std::vector<FactorColumn> columns{wornShoe(log, shoes, runs)};
    for (const auto& [id, shoe] : shoes) {
        if (!worn.contains(id))
            continue;
        columns.push_back({.factor = {.kind = FactorKind::Shoe, .name = shoe->name}, .values = {}});
        for (const auto& each : runs)
            columns.back().values.push_back(
                each.run->ground.shoe ? Answer(*each.run->ground.shoe == id) : std::nullopt);
    }
    std::ranges::move(insoles(shoes, runs), std::back_inserter(columns));
    return columns;
}

} // namespace patella::patterns
