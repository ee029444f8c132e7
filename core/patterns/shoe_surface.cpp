// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/shoe_surface.h"

#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella {

ShoeSurfaceTable shoeSurfaceTable(const Log& log, Side knee, LocalDate today)
{
    std::map<std::pair<ShoeId, Surface>, Numbers> pain;
    std::set<ShoeId> worn;
    std::set<Surface> underfoot;
    for (const auto& each : patterns::kneeRuns(log, knee, today)) {
        if (!each.run->ground.shoe || !each.run->ground.surface)
            continue;
        const auto surface = each.run->ground.surface->dominant();
        pain[{*each.run->ground.shoe, surface}].push_back(each.worst.value());
        worn.insert(*each.run->ground.shoe);
        underfoot.insert(surface);
    }

    ShoeSurfaceTable table{.shoes = {}, .surfaces = {underfoot.begin(), underfoot.end()}, .cells = {}};
    std::ranges::copy_if(
        log.shoes, std::back_inserter(table.shoes), [&](const Shoe& shoe) { return worn.contains(shoe.id); });
    for (const auto& shoe : table.shoes) {
        auto& row = table.cells.emplace_back();
        for (const auto surface : table.surfaces) {
            const auto& scores = pain[{shoe.id, surface}];
            const auto runs = static_cast<int>(scores.size());
            row.push_back(
                {.runs = runs, .medianPain = runs < leastRunsOfACell ? std::nullopt : medianOf(scores)});
        }
    }
    return table;
}

} // namespace patella
