// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/intensity.h"
#include "core/load/load_unit.h"
#include "core/log/pain_note.h"

#include <array>
#include <span>
#include <variant>
#include <vector>

namespace patella {

// By what a week's load is divided.
enum class Division { Surface, Shoe, Kind, Intensity, Pain };

template <>
inline constexpr std::array wordsOf<Division>{
    std::pair{Division::Surface, std::string_view{"surface"}},
    std::pair{Division::Shoe, std::string_view{"shoe"}},
    std::pair{Division::Kind, std::string_view{"kind"}},
    std::pair{Division::Intensity, std::string_view{"intensity"}},
    std::pair{Division::Pain, std::string_view{"pain"}},
};

// The worst score of a run: 0, up to 2, up to 5, above; the bounds are those of the zones of core/knee.
enum class PainLevel { None, Low, Middle, High };
PainLevel levelOf(Pain worst);

struct NotSaid { // the run does not tell
    auto operator<=>(const NotSaid&) const = default;
};
using PartName = std::variant<Surface, ShoeId, RunKind, Intensity, PainLevel, NotSaid>;

// The load of one name in each week.
struct LoadPart {
    PartName name;
    std::vector<Load> weeks; // as long as those of judgedWeeks, for the same runs, unit and day
    bool operator==(const LoadPart&) const = default;
};

// The parts of a week add up to its load to the last metre or second: a mixed run is shared by the percents
// of its surfaces, what is left over goes to the largest remainders. Names that never occur are left out.
// Surfaces, kinds, intensities and levels of pain stand in the order of their enumeration, shoes by their
// whole load, largest first; what was not said comes last. The notes are those whose score counts.
std::vector<LoadPart> loadParts(std::span<const RunEntry> runs, LoadUnit unit, Division division,
    LocalDate today, std::span<const PainNote> notes = {});

// One run's load by surface, exact in the same way. Without a surface, or without a load: empty.
std::vector<std::pair<Surface, Load>> bySurface(const RunEntry& run, LoadUnit unit);

} // namespace patella
