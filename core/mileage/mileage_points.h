// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_parts.h"
#include "core/mileage/mileage_weeks.h"

#include <span>
#include <variant>
#include <vector>

namespace patella {

// What one point of the picture "against each other" stands for.
enum class PointOf { Run, Week, SevenDays };

template <>
inline constexpr std::array wordsOf<PointOf>{
    std::pair{PointOf::Run, std::string_view{"run"}},
    std::pair{PointOf::Week, std::string_view{"week"}},
    std::pair{PointOf::SevenDays, std::string_view{"seven_days"}},
};

// What a point can be coloured by.
enum class PointColour { Season, Surface, Shoe };

template <>
inline constexpr std::array wordsOf<PointColour>{
    std::pair{PointColour::Season, std::string_view{"season"}},
    std::pair{PointColour::Surface, std::string_view{"surface"}},
    std::pair{PointColour::Shoe, std::string_view{"shoe"}},
};

// Quarters of the year as the weather has them, named by their months: half of the world has summer in
// January.
enum class Season { DecemberToFebruary, MarchToMay, JuneToAugust, SeptemberToNovember };
Season seasonOf(LocalDate date);

using PointGroup = std::variant<Season, Surface, ShoeId, NotSaid>;

// An amount and how the knee was then, or so many weeks later.
struct MileagePoint {
    LocalDate first; // the day of the run, the Monday, the first of seven days
    LocalDate last;
    std::int64_t amount; // in the unit of the question
    Pain pain; // the worst
    bool masked; // no score of that time counts: the point is shown, and in no figure
    std::vector<RunId> runs; // that make the amount
    PointGroup group; // the most of its amount
    bool operator==(const MileagePoint&) const = default;
};

struct PointQuestion {
    MileageQuestion asked;
    PointOf of;
    int lagWeeks; // 0: the same run, week or seven days; later ones are weeks or seven days even for a run
    PointColour colour;
};

// By day. Nothing without a score, without an amount, or whose days are not over today. Seven days end on
// each day with a run.
std::vector<MileagePoint> mileagePoints(const Log& log, const PointQuestion& question, LocalDate today);

} // namespace patella
