// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/back_test.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// One completed week or one run, and whether it broke a rule.
struct RuleCase {
    LocalDate day; // of the run, or the Sunday of the week
    std::optional<bool> broken; // empty: nobody can say
    bool operator==(const RuleCase&) const = default;
};

// Up to today, by day.
std::vector<RuleCase> casesOf(Rule rule, const Log& log, LoadUnit unit, LocalDate today);

} // namespace patella
