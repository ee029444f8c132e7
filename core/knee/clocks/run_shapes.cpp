// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/run_shapes.h"

#include "core/load/median_distance.h"
#include "core/statistics/quantile.h"

#include <map>

namespace patella {

namespace {

ShapeGroup groupOf(RunShape shape, const std::vector<const RunClocks*>& runs)
{
    ShapeGroup group{.shape = shape, .runs = {}, .medians = {}, .medianDistance = {}};
    std::vector<Distance> distances;
    for (const auto* clocks : runs) {
        group.runs.push_back(clocks->run->id);
        if (clocks->run->measured.distance)
            distances.push_back(*clocks->run->measured.distance);
    }
    for (const auto moment : runMoments) {
        std::vector<int> scores;
        for (const auto* clocks : runs)
            scores.push_back(clocks->at(moment)->value());
        group.medians.at(static_cast<std::size_t>(moment)) = *medianOf(scores);
    }
    group.medianDistance = medianDistance(distances);
    return group;
}

} // namespace

std::optional<RunShape> shapeOf(const RunClocks& clocks)
{
    if (!clocks.hasAll())
        return std::nullopt;
    const bool rose = *clocks.riseTo(Moment::During) > 0 || *clocks.riseTo(Moment::After) > 0;
    const bool morning = *clocks.riseTo(Moment::NextMorning) > 0;
    if (rose && morning)
        return RunShape::Lasts;
    if (morning)
        return RunShape::NextMorning;
    if (clocks.warmedUp || (!rose && *clocks.riseTo(Moment::After) < 0))
        return RunShape::WarmsUp;
    return rose ? RunShape::BuildsUp : RunShape::Calm;
}

RunShapes runShapes(const Log& log, Side knee, LocalDate today)
{
    RunShapes shapes{.groups = {}, .masked = 0, .missing = 0};
    const auto runs = runClocks(log, knee, today);
    std::map<RunShape, std::vector<const RunClocks*>> byShape;
    for (const auto& clocks : runs) {
        if (const auto shape = shapeOf(clocks))
            byShape[*shape].push_back(&clocks);
        else
            ++(clocks.isMasked() ? shapes.masked : shapes.missing);
    }
    for (const auto& [shape, some] : byShape)
        shapes.groups.push_back(groupOf(shape, some));
    return shapes;
}

} // namespace patella
