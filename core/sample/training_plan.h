// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/sample/chance.h"

#include <vector>

namespace patella::sample {

enum class Phase {
    Building,
    Deload,
    Holiday,
    HalfMarathon,
    TenKilometres,
    Recovery,
    Overdone,
    Break,
    Return
};

// What the simulated runner means to run in a week.
struct WeekPlan {
    double kilometres;
    Phase phase;
};

// Two years and the current week: gradual build-ups with a deload every fourth week, two holidays, a half
// marathon, one week too many with a flare and three weeks off after it, the way back, and a race over 10 km.
std::vector<WeekPlan> trainingPlan(Chance& chance);

// One run of a week as planned.
struct Session {
    int dayOfWeek; // 0 Monday .. 6 Sunday
    double kilometres;
    RunKind kind;
};

// Three to five runs by weekday habits, the long one on Sunday.
std::vector<Session> sessionsOf(const WeekPlan& week, Chance& chance);

} // namespace patella::sample
