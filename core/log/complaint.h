// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice_set.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"

#include <optional>
#include <string>

namespace patella {

struct Complaint;
using ComplaintId = Id<Complaint>;

enum class ComplaintOnset { Sudden, Gradual };

template <>
inline constexpr std::array wordsOf<ComplaintOnset>{
    std::pair{ComplaintOnset::Sudden, std::string_view{"sudden"}},
    std::pair{ComplaintOnset::Gradual, std::string_view{"gradual"}},
};

enum class Mechanism { Twist, Fall, Blow, Jump, Pop, OneRun, MoreTraining, NewShoes };

template <>
inline constexpr std::array wordsOf<Mechanism>{
    std::pair{Mechanism::Twist, std::string_view{"twist"}},
    std::pair{Mechanism::Fall, std::string_view{"fall"}},
    std::pair{Mechanism::Blow, std::string_view{"blow"}},
    std::pair{Mechanism::Jump, std::string_view{"jump"}},
    std::pair{Mechanism::Pop, std::string_view{"pop"}}, // a loud pop was heard
    std::pair{Mechanism::OneRun, std::string_view{"one_run"}},
    std::pair{Mechanism::MoreTraining, std::string_view{"more_training"}},
    std::pair{Mechanism::NewShoes, std::string_view{"new_shoes"}},
};

// A complaint as the runner would describe it to a physiotherapist: what the trouble is, since when, and how
// it began.
struct Complaint {
    ComplaintId id;
    LocalDate date; // when it began
    std::optional<LocalDate> ended;
    Side side;
    std::optional<Region> region;
    std::optional<ComplaintOnset> onset;
    std::optional<ChoiceSet<Mechanism>> mechanism;
    std::string after; // what it began after, in own words
    std::string notes; // the complaint itself
    bool operator==(const Complaint&) const = default;
};

} // namespace patella
