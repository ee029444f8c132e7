// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/run_clocks.h"

#include <optional>
#include <vector>

namespace patella {

// The shape of a run on its four clocks, against the score before it.
enum class RunShape {
    Calm, // nothing rose
    WarmsUp, // it hurt before, no more during it, and less an hour after; or its course says so
    BuildsUp, // rose during the run or in the hour after, and was gone by the morning
    Lasts, // rose, and was still there in the morning
    NextMorning, // rose only by the morning
};

template <>
inline constexpr std::array wordsOf<RunShape>{
    std::pair{RunShape::Calm, std::string_view{"calm"}},
    std::pair{RunShape::WarmsUp, std::string_view{"warms_up"}},
    std::pair{RunShape::BuildsUp, std::string_view{"builds_up"}},
    std::pair{RunShape::Lasts, std::string_view{"lasts"}},
    std::pair{RunShape::NextMorning, std::string_view{"next_morning"}},
};

// Empty: one of the four scores is missing or masked.
std::optional<RunShape> shapeOf(const RunClocks& clocks);

struct ShapeGroup {
    RunShape shape;
    std::vector<RunId> runs; // by time
    std::array<double, runMoments.size()> medians; // of each clock
    std::optional<Distance> medianDistance; // empty: none of them has one
    bool operator==(const ShapeGroup&) const = default;
};

struct RunShapes {
    std::vector<ShapeGroup> groups; // those with runs, in the order of the shapes
    int masked; // runs without a shape as something may have hidden a score
    int missing; // as one was not answered
    bool operator==(const RunShapes&) const = default;
};

RunShapes runShapes(const Log& log, Side knee, LocalDate today);

} // namespace patella
