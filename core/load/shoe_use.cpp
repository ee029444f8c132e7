// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/shoe_use.h"

#include "core/log/order.h"

#include <algorithm>

namespace patella {

namespace {

void addSurfaces(ShoeUse& use, const RunEntry& run)
{
    for (const auto& share : run.ground.surface->shares()) {
        auto known = std::find_if(use.surfaces.begin(), use.surfaces.end(),
            [&](const auto& each) { return each.first == share.surface; });
        if (known == use.surfaces.end())
            known = use.surfaces.insert(use.surfaces.end(), {share.surface, Distance{}});
        known->second += {run.measured.distance->metres * share.percent / 100};
    }
}

void addRun(ShoeUse& use, const RunEntry& run)
{
    ++use.runs;
    use.first = use.first ? std::min(*use.first, run.when.date) : run.when.date;
    use.last = use.last ? std::max(*use.last, run.when.date) : run.when.date;
    if (!run.measured.distance)
        ++use.runsWithoutDistance;
    use.distance += run.measured.distance.value_or(Distance{});
    if (run.measured.distance && run.ground.surface)
        addSurfaces(use, run);
}

} // namespace

std::vector<ShoeUse> shoeUses(std::span<const Shoe> shoes, std::span<const RunEntry> runs)
{
    std::vector<ShoeUse> uses;
    std::map<ShoeId, std::size_t> places;
    for (const auto& shoe : shoes) {
        places.emplace(shoe.id, uses.size());
        uses.push_back({.shoe = shoe.id,
            .distance = shoe.runBefore,
            .runs = 0,
            .runsWithoutDistance = 0,
            .first = {},
            .last = {},
            .surfaces = {}});
    }
    for (const auto& run : runs)
        if (const auto place = run.ground.shoe ? places.find(*run.ground.shoe) : places.end();
            place != places.end())
            addRun(uses.at(place->second), run);
    for (auto& use : uses)
        std::stable_sort(use.surfaces.begin(), use.surfaces.end(),
            [](const auto& a, const auto& b) { return a.second > b.second; });
    return uses;
}

std::map<RunId, Distance> shoeDistances(std::span<const Shoe> shoes, std::span<const RunEntry> runs)
{
    std::vector<const RunEntry*> inOrder;
    inOrder.reserve(runs.size());
    for (const auto& run : runs)
        inOrder.push_back(&run);
    std::ranges::sort(inOrder, [](const auto* a, const auto* b) { return orderOf(*a) < orderOf(*b); });

    std::map<ShoeId, Distance> soFar;
    for (const auto& shoe : shoes)
        soFar[shoe.id] = shoe.runBefore;
    std::map<RunId, Distance> distances;
    for (const auto* run : inOrder)
        if (run->ground.shoe)
            distances[run->id] = soFar[*run->ground.shoe] += run->measured.distance.value_or(Distance{});
    return distances;
}

} // namespace patella
