// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/profile_fact.h"
#include "core/log/values/choice_set.h"

namespace patella {

// What a report may be made of. Red flags, the period, totals, the method and the gaps always stand in it.
enum class ReportPart {
    Complaint,
    Question,
    Places,
    Scores, // at the four moments and on rest days
    DailyLife, // stairs, squat, sitting, swelling, nights
    Load,
    Onset,
    Change, // since the last visit
    Patterns,
    Shoes,
    Surfaces,
    Care,
    Episodes,
    History,
    Goal,
    Runs,
};

template <>
inline constexpr std::array wordsOf<ReportPart>{
    std::pair{ReportPart::Complaint, std::string_view{"complaint"}},
    std::pair{ReportPart::Question, std::string_view{"question"}},
    std::pair{ReportPart::Places, std::string_view{"places"}},
    std::pair{ReportPart::Scores, std::string_view{"scores"}},
    std::pair{ReportPart::DailyLife, std::string_view{"daily_life"}},
    std::pair{ReportPart::Load, std::string_view{"load"}},
    std::pair{ReportPart::Onset, std::string_view{"onset"}},
    std::pair{ReportPart::Change, std::string_view{"change"}},
    std::pair{ReportPart::Patterns, std::string_view{"patterns"}},
    std::pair{ReportPart::Shoes, std::string_view{"shoes"}},
    std::pair{ReportPart::Surfaces, std::string_view{"surfaces"}},
    std::pair{ReportPart::Care, std::string_view{"care"}},
    std::pair{ReportPart::Episodes, std::string_view{"episodes"}},
    std::pair{ReportPart::History, std::string_view{"history"}},
    std::pair{ReportPart::Goal, std::string_view{"goal"}},
    std::pair{ReportPart::Runs, std::string_view{"runs"}},
};

using ReportParts = ChoiceSet<ReportPart>;

ReportParts everyPart();

// What of a log goes into its report.
struct ReportChoice {
    ReportParts parts;
    ChoiceSet<Fact> facts; // of the runner's profile: only what she chose, nothing unless she does
    bool operator==(const ReportChoice&) const = default;
};

inline ReportChoice usualChoice() { return {.parts = everyPart(), .facts = {}}; }

} // namespace patella
