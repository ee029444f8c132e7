// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/back_test.h"

#include <optional>
#include <vector>

namespace patella {

// A completed week or a run, and whether it broke a rule.
struct RuleCase {
    LocalDate day; // of the run; of a week that of the run that crossed its line, else of its last run
    std::optional<bool> broken; // empty: nobody can say
    bool fromTheRunOn; // what follows begins with the run of that day; else on the day after
    bool operator==(const RuleCase&) const = default;
};

// The cases of a rule up to today, by day; the unit is that of the weeks.
std::vector<RuleCase> casesOf(Rule rule, const Log& log, LoadUnit unit, LocalDate today);

} // namespace patella
