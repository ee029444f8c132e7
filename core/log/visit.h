// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"

#include <optional>
#include <string>

namespace patella {

struct Visit;
using VisitId = Id<Visit>;

enum class VisitKind { Physiotherapist, Doctor, GaitAnalysis, Imaging, Surgery, Other };

template <>
inline constexpr std::array wordsOf<VisitKind>{
    std::pair{VisitKind::Physiotherapist, std::string_view{"physiotherapist"}},
    std::pair{VisitKind::Doctor, std::string_view{"doctor"}},
    std::pair{VisitKind::GaitAnalysis, std::string_view{"gait_analysis"}},
    std::pair{VisitKind::Imaging, std::string_view{"imaging"}},
    std::pair{VisitKind::Surgery, std::string_view{"surgery"}},
    std::pair{VisitKind::Other, std::string_view{"other"}},
};

// A visit to somebody who looks at the knee. One that is still to come holds the questions for it.
struct Visit {
    VisitId id;
    LocalDate date;
    VisitKind kind;
    std::string who;
    std::string question; // the runner's own
    std::string said;
    std::string diagnosis; // as given; the log itself never makes one
    std::optional<LocalDate> nextCheck;
    std::string asked; // what the runner is to watch or to answer
    std::string answer; // the runner's, to what was asked
    std::optional<TimeOfDay> time;
    bool operator==(const Visit&) const = default;
};

} // namespace patella
