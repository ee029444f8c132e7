// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/plan/ladder_steps.h"

#include <optional>
#include <string_view>
#include <vector>

namespace patella {

// The name under which the sessions of an exercise are noted; one without a name has that of its kind.
std::string_view sessionName(const Programme& programme);

// A session of an exercise as it was noted, with the morning after.
struct Session {
    LocalDate date;
    std::optional<Side> side;
    std::optional<Count> sets;
    std::optional<Count> repetitions;
    std::optional<std::chrono::seconds> held;
    std::optional<Mass> load;
    std::optional<Pain> during;
    std::optional<Pain> morningAfter; // of the note itself, else the worst of the knee the morning after
    bool operator==(const Session&) const = default;

    // Repetitions, or seconds held, of all sets; empty where it was not counted.
    std::optional<int> amount() const;
};

// The sessions of an exercise from its first to a last day, one a day and side: care notes of strength with
// its name.
std::vector<Session> sessionsOf(const Log& log, const Programme& programme, LocalDate today);

// How often it was done in a week.
struct WeekOfSessions {
    LocalDate monday;
    int days; // with a session
    int wanted;
    bool operator==(const WeekOfSessions&) const = default;
};

// How often a week it is wanted: as it was set, else as the step says.
int wantedAWeek(const Programme& programme, int step);

// The last so many weeks up to this one, from the week it began.
std::vector<WeekOfSessions> adherence(
    const Log& log, const Programme& programme, int wanted, int weeks, LocalDate today);

// One leg's amounts, day by day.
struct LegPoint {
    LocalDate date;
    int amount;
    bool operator==(const LegPoint&) const = default;
};
struct LegCurves {
    std::vector<LegPoint> left;
    std::vector<LegPoint> right;
    bool isHeld; // seconds, not repetitions
    bool operator==(const LegCurves&) const = default;
};

// Sessions and self-tests of that name, those of both legs in either curve.
LegCurves legCurves(const Log& log, std::string_view name, LocalDate today);

} // namespace patella
