// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/report/daily_life.h"
#include "core/report/period.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace patella {

// How what a knee can do has changed: answers of the same question side by side.

struct TaskCourse {
    DailyTask task;
    std::vector<std::optional<Difficulty>> answers; // one for each day of its course
    bool operator==(const TaskCourse&) const = default;
};

struct FunctionCourse {
    Side side;
    std::vector<LocalDate> days; // of knee checks, the earliest first
    std::vector<TaskCourse> tasks; // those that were asked on one of them
    bool operator==(const FunctionCourse&) const = default;
};

// An activity of the runner's own choice, scored from 0 to 10: a measure of hers with these ends and no unit.
struct ActivityCourse {
    std::string name;
    std::vector<std::pair<LocalDate, Decimal>> values;
    bool operator==(const ActivityCourse&) const = default;
};

// The totals of one questionnaire.
struct QuestionnaireCourse {
    std::string name;
    std::optional<Side> side;
    std::vector<std::pair<LocalDate, std::string>> totals;
    bool operator==(const QuestionnaireCourse&) const = default;
};

// Which days stand side by side. With a visit: the last up to it, the first and the last after it. Without:
// the first and the last of the period; where that is one day, the last before the period too.
std::vector<LocalDate> daysBeside(std::vector<LocalDate> days, Period period, std::optional<LocalDate> visit);

// Left, right, both: those with a check that asks about a task.
std::vector<FunctionCourse> functionCourses(const Log& log, Period period, std::optional<LocalDate> visit);
std::vector<ActivityCourse> activityCourses(const Log& log, Period period, std::optional<LocalDate> visit);
std::vector<QuestionnaireCourse> questionnaireCourses(
    const Log& log, Period period, std::optional<LocalDate> visit);

} // namespace patella
