// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/knee_check.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// What a knee check asks about, by its column.
enum class DailyTask { StairsUp, StairsDown, Squatting, Sitting, Kneeling, Walking, Jumping, StandingUp };

template <>
inline constexpr std::array wordsOf<DailyTask>{
    std::pair{DailyTask::StairsUp, std::string_view{"stairs_up"}},
    std::pair{DailyTask::StairsDown, std::string_view{"stairs_down"}},
    std::pair{DailyTask::Squatting, std::string_view{"squatting"}},
    std::pair{DailyTask::Sitting, std::string_view{"sitting"}},
    std::pair{DailyTask::Kneeling, std::string_view{"kneeling"}},
    std::pair{DailyTask::Walking, std::string_view{"walking"}},
    std::pair{DailyTask::Jumping, std::string_view{"jumping"}},
    std::pair{DailyTask::StandingUp, std::string_view{"standing_up"}},
};

std::optional<Difficulty> difficultyOf(const KneeCheck& check, DailyTask task);

struct TaskCount {
    DailyTask task;
    int none;
    int some;
    int much;
    bool operator==(const TaskCount&) const = default;

    int asked() const { return none + some + much; }
};

struct SignCount {
    KneeSign sign;
    int days; // checks that name it
    bool operator==(const SignCount&) const = default;
};

// The checks of one knee outside running. A check of both knees stands for itself.
struct DailyLife {
    Side side;
    int checks;
    std::vector<TaskCount> tasks; // those that were asked
    int swellingAsked;
    int swellingSlight;
    int swellingClear;
    int stiffnessAsked;
    std::optional<std::chrono::minutes> longestStiffness;
    int stiffOverHalfAnHour; // mornings of more than 30 minutes
    int signsAsked;
    std::vector<SignCount> signs; // those that were named
    int gaveWay; // times, all checks together
    int gaveWayAsked;
    bool operator==(const DailyLife&) const = default;
};

// Left, right, both: those with a check.
std::vector<DailyLife> dailyLifeOf(std::span<const KneeCheck> checks);

} // namespace patella
