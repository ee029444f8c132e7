// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/scale.h"

#include <optional>
#include <string>

namespace patella {

struct Shoe;
using ShoeId = Id<Shoe>;

// When a pair has no limit of its own. A convention, not a safety limit (evidence is thin).
inline constexpr Distance usualShoeLimit = kilometres(700);

enum class ShoeKind { Road, Trail, Track, Race, NotForRunning };

template <>
inline constexpr std::array wordsOf<ShoeKind>{
    std::pair{ShoeKind::Road, std::string_view{"road"}},
    std::pair{ShoeKind::Trail, std::string_view{"trail"}},
    std::pair{ShoeKind::Track, std::string_view{"track"}},
    std::pair{ShoeKind::Race, std::string_view{"race"}},
    std::pair{ShoeKind::NotForRunning, std::string_view{"not_for_running"}},
};

enum class ShoeSupport { Neutral, Stability, MotionControl, Minimal };

template <>
inline constexpr std::array wordsOf<ShoeSupport>{
    std::pair{ShoeSupport::Neutral, std::string_view{"neutral"}},
    std::pair{ShoeSupport::Stability, std::string_view{"stability"}},
    std::pair{ShoeSupport::MotionControl, std::string_view{"motion_control"}},
    std::pair{ShoeSupport::Minimal, std::string_view{"minimal"}},
};

enum class Fit { Loose, Right, Tight };

template <>
inline constexpr std::array wordsOf<Fit>{
    std::pair{Fit::Loose, std::string_view{"loose"}},
    std::pair{Fit::Right, std::string_view{"right"}},
    std::pair{Fit::Tight, std::string_view{"tight"}},
};

enum class Stiffness { Flexible, Medium, Stiff };

template <>
inline constexpr std::array wordsOf<Stiffness>{
    std::pair{Stiffness::Flexible, std::string_view{"flexible"}},
    std::pair{Stiffness::Medium, std::string_view{"medium"}},
    std::pair{Stiffness::Stiff, std::string_view{"stiff"}},
};

// One pair of shoes. Its distance is always the sum of its runs, plus what it had run before the log knew it.
struct Shoe {
    ShoeId id;
    std::string name; // no two pairs share one
    std::optional<LocalDate> bought;
    Distance runBefore;
    std::optional<Distance> limit; // empty: the usual one
    std::optional<LocalDate> retired;
    std::string notes;
    std::optional<ShoeKind> kind;
    std::optional<ShoeSupport> support;
    std::string size; // as it stands in the shoe
    std::optional<Fit> fit;
    std::optional<HeelDrop> drop;
    std::optional<Stiffness> stiffness;
    std::optional<Fit> lacing;
    std::string insole;
    bool operator==(const Shoe&) const = default;
};

} // namespace patella
