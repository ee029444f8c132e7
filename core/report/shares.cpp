// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shares.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patella {

namespace {

// Longest first, what is not known last.
template <typename Share> void longestFirst(std::vector<Share>& shares, auto known)
{
    std::stable_sort(shares.begin(), shares.end(), [&](const Share& a, const Share& b) {
        const bool knownA = known(a);
        const bool knownB = known(b);
        return std::tie(knownB, b.distance) < std::tie(knownA, a.distance);
    });
}

void shareOut(const RunEntry& run, std::map<std::optional<Surface>, Distance>& bySurface)
{
    if (!run.ground.surface) {
        bySurface[std::nullopt] += *run.measured.distance;
        return;
    }
    // Rounding falls on the largest share, so that the metres add up.
    auto left = *run.measured.distance;
    for (const auto& [surface, percent] : run.ground.surface->shares()) {
        const Distance part{run.measured.distance->metres * percent / 100};
        bySurface[surface] += part;
        left = left - part;
    }
    bySurface[run.ground.surface->dominant()] += left;
}

} // namespace

std::vector<SurfaceDistance> distanceBySurface(std::span<const RunEntry> runs)
{
    std::map<std::optional<Surface>, Distance> bySurface;
    for (const auto& run : runs)
        if (run.measured.distance)
            shareOut(run, bySurface);
    std::vector<SurfaceDistance> shares;
    for (const auto& [surface, distance] : bySurface)
        shares.push_back({.surface = surface, .distance = distance});
    longestFirst(shares, [](const SurfaceDistance& each) { return each.surface.has_value(); });
    return shares;
}

std::vector<ShoeDistance> distanceByShoe(std::span<const RunEntry> runs, const Log& log)
{
    const auto sums = [](std::span<const RunEntry> some) {
        std::map<std::optional<ShoeId>, Distance> byShoe;
        for (const auto& run : some)
            if (run.measured.distance)
                byShoe[run.ground.shoe] += *run.measured.distance;
        return byShoe;
    };
    auto ofLife = sums(log.runs);
    std::vector<ShoeDistance> shares;
    for (const auto& [shoe, distance] : sums(runs)) {
        ShoeDistance share{.shoe = shoe, .name = {}, .distance = distance, .ofItsLife = ofLife[shoe]};
        const auto pair = std::find_if(
            log.shoes.begin(), log.shoes.end(), [&](const Shoe& each) { return shoe && each.id == *shoe; });
        if (pair != log.shoes.end()) {
            share.name = pair->name;
            share.ofItsLife += pair->runBefore;
        }
        shares.push_back(share);
    }
    longestFirst(shares, [](const ShoeDistance& each) { return each.shoe.has_value(); });
    return shares;
}

} // namespace patella
