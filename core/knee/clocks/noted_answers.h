// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/mornings_after.h"

#include <string>
#include <variant>
#include <vector>

// What else was recorded with a run, its shoes and its day, and the mornings after it: described, not tested.
// Of so many answers some go together with better mornings by chance.
namespace patella {

inline constexpr int fewestMorningsOfAnAnswer = 5; // that can be compared

enum class NotedAbout {
    WarmUpPart,
    CoolDownPart,
    Walked, // part of the run
    FootStrike,
    FormRating,
    FormCue,
    Feel,
    Ascent, // above the median of the runs that have one
    HeartRate, // as above
    HighestHeartRate, // as above
    Paused, // a minute or more
    Slowed, // the second half of the kilometres by a twentieth
    ShoeFit,
    ShoeStiffness,
    ShoeLacing,
    Hydration, // of its day
    Nutrition,
    Ill,
    EarlyInCycle, // the first fourteen days
};

template <>
inline constexpr std::array wordsOf<NotedAbout>{
    std::pair{NotedAbout::WarmUpPart, std::string_view{"warm_up_part"}},
    std::pair{NotedAbout::CoolDownPart, std::string_view{"cool_down_part"}},
    std::pair{NotedAbout::Walked, std::string_view{"walked"}},
    std::pair{NotedAbout::FootStrike, std::string_view{"foot_strike"}},
    std::pair{NotedAbout::FormRating, std::string_view{"form_rating"}},
    std::pair{NotedAbout::FormCue, std::string_view{"form_cue"}},
    std::pair{NotedAbout::Feel, std::string_view{"feel"}},
    std::pair{NotedAbout::Ascent, std::string_view{"ascent"}},
    std::pair{NotedAbout::HeartRate, std::string_view{"heart_rate"}},
    std::pair{NotedAbout::HighestHeartRate, std::string_view{"highest_heart_rate"}},
    std::pair{NotedAbout::Paused, std::string_view{"paused"}},
    std::pair{NotedAbout::Slowed, std::string_view{"slowed"}},
    std::pair{NotedAbout::ShoeFit, std::string_view{"shoe_fit"}},
    std::pair{NotedAbout::ShoeStiffness, std::string_view{"shoe_stiffness"}},
    std::pair{NotedAbout::ShoeLacing, std::string_view{"shoe_lacing"}},
    std::pair{NotedAbout::Hydration, std::string_view{"hydration"}},
    std::pair{NotedAbout::Nutrition, std::string_view{"nutrition"}},
    std::pair{NotedAbout::Ill, std::string_view{"ill"}},
    std::pair{NotedAbout::EarlyInCycle, std::string_view{"early_in_cycle"}},
};

// Yes or no, a rating, words of one's own, or one of several answers.
using NotedValue = std::variant<bool, int, std::string, WarmUpPart, FootStrike, Feel, Fit, Stiffness>;

struct NotedGroup {
    NotedAbout about;
    NotedValue value;
    MorningsAfter mornings;
    bool operator==(const NotedGroup&) const = default;
};

// In the order of what they are about, then of the answers; those with too few mornings are left out.
std::vector<NotedGroup> notedGroups(const Log& log, Side knee, LocalDate today);

} // namespace patella
