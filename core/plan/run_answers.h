// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/zones.h"
#include "core/log/log.h"

#include <optional>
#include <vector>

namespace patella {

// What a run says to a plan. A missing or masked answer is none.
enum class Answer { Green, Amber, Red, Missing };

template <>
inline constexpr std::array wordsOf<Answer>{
    std::pair{Answer::Green, std::string_view{"green"}},
    std::pair{Answer::Amber, std::string_view{"amber"}},
    std::pair{Answer::Red, std::string_view{"red"}},
    std::pair{Answer::Missing, std::string_view{"missing"}},
};

struct RunAnswer {
    RunId run;
    LocalDate date;
    std::optional<std::chrono::seconds> duration;
    Answer answer; // of the worse knee
    ZoneReason why;
    bool operator==(const RunAnswer&) const = default;
};

// Answers of the runs from one day to another, by day. The ceiling is the most pain of a green run; a knee
// about which nobody was asked after a run says nothing, and one that was asked must have answered.
std::vector<RunAnswer> runAnswers(const Log& log, Side knee, Pain ceiling, LocalDate from, LocalDate to);

} // namespace patella
