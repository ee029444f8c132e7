// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/plan/run_answers.h"

#include <optional>

namespace patella {

enum class TakeBackKind {
    Rest, // no run for 48 hours after a red one
    NoMore, // after that, and after an amber run: nothing more than last time
};

template <>
inline constexpr std::array wordsOf<TakeBackKind>{
    std::pair{TakeBackKind::Rest, std::string_view{"rest"}},
    std::pair{TakeBackKind::NoMore, std::string_view{"no_more"}},
};

// What the last runs ask for, with or without a plan.
struct TakeBack {
    TakeBackKind kind;
    LocalDate until; // the first day on which it is over
    int days; // from today
    RunAnswer because;
    bool operator==(const TakeBack&) const = default;
};

// Empty: no run of the last seven days was red, and the last one was not amber. A sign that stands comes
// first (core/knee/red_flags.h); this looks only at runs.
std::optional<TakeBack> takeBack(const Log& log, LocalDate today);

} // namespace patella
