// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/training_plan.h"

#include <algorithm>
#include <array>

namespace patella::sample {

namespace {

struct Stretch {
    int weeks;
    double from;
    double to;
    Phase phase;
};

constexpr std::array stretches{
    Stretch{12, 25, 31, Phase::Building},
    Stretch{1, 0, 0, Phase::Holiday},
    Stretch{16, 29, 41, Phase::Building},
    Stretch{1, 33, 33, Phase::HalfMarathon},
    Stretch{2, 17, 24, Phase::Recovery},
    Stretch{15, 29, 36, Phase::Building},
    Stretch{1, 46, 46, Phase::Overdone},
    Stretch{3, 0, 0, Phase::Break},
    Stretch{7, 9, 25, Phase::Return},
    Stretch{18, 27, 37, Phase::Building},
    Stretch{1, 9, 9, Phase::Holiday},
    Stretch{13, 33, 40, Phase::Building},
    Stretch{1, 26, 26, Phase::TenKilometres},
    Stretch{14, 31, 38, Phase::Building},
};

constexpr double deload = 0.72;

WeekPlan planned(const Stretch& stretch, int week, Chance& chance)
{
    const auto along = stretch.weeks > 1 ? static_cast<double>(week) / (stretch.weeks - 1) : 0.0;
    const auto kilometres = (stretch.from + (stretch.to - stretch.from) * along) * (1 + 0.04 * chance.bell());
    if (stretch.phase != Phase::Building)
        return {.kilometres = kilometres, .phase = stretch.phase};
    if (week % 4 == 3)
        return {.kilometres = kilometres * deload, .phase = Phase::Deload};
    const auto mood = chance.happens(0.06) ? 1.2 : 1.0;
    return {.kilometres = kilometres * mood, .phase = stretch.phase};
}

struct Habit {
    int dayOfWeek;
    double probability;
    double weight; // against the other runs of the week
};

constexpr std::array habits{
    Habit{1, 0.92, 1.0},
    Habit{3, 0.94, 1.1},
    Habit{6, 0.97, 1.9},
    Habit{5, 0.5, 0.8},
    Habit{2, 0.2, 0.7},
    Habit{0, 0.05, 0.6},
};

// Tuesday, Thursday and Sunday.
constexpr std::size_t mainHabits = 3;

RunKind kindOn(int dayOfWeek, Phase phase, Chance& chance)
{
    if (phase == Phase::Return)
        return chance.happens(0.6) ? RunKind::WalkRun : RunKind::Easy;
    if (dayOfWeek == 6)
        return RunKind::Long;
    if (dayOfWeek != 3 || phase == Phase::Recovery)
        return RunKind::Easy;
    constexpr std::array quality{RunKind::Tempo, RunKind::Intervals, RunKind::Hills, RunKind::Easy};
    return chance.oneOf<RunKind>(quality);
}

std::vector<Session> raceWeek(double race, Chance& chance)
{
    return {
        {.dayOfWeek = 1, .kilometres = chance.between(5.5, 7), .kind = RunKind::Easy},
        {.dayOfWeek = 3, .kilometres = chance.between(4, 5.5), .kind = RunKind::Tempo},
        {.dayOfWeek = 6, .kilometres = race, .kind = RunKind::Race},
    };
}

std::vector<Habit> habitsThisWeek(Phase phase, Chance& chance)
{
    std::vector<Habit> kept;
    for (const auto& habit : habits)
        if (chance.happens(habit.probability))
            kept.push_back(habit);
    if (phase == Phase::Holiday)
        kept = {habits[1]};
    else if (kept.size() < mainHabits || phase == Phase::Return || phase == Phase::Recovery)
        kept.assign(habits.begin(), habits.begin() + mainHabits);
    kept.resize(std::min<std::size_t>(kept.size(), 5));
    return kept;
}

} // namespace

std::vector<WeekPlan> trainingPlan(Chance& chance)
{
    std::vector<WeekPlan> plan;
    for (const auto& stretch : stretches)
        for (int week = 0; week < stretch.weeks; ++week)
            plan.push_back(planned(stretch, week, chance));
    return plan;
}

std::vector<Session> sessionsOf(const WeekPlan& week, Chance& chance)
{
    if (week.kilometres <= 0)
        return {};
    if (week.phase == Phase::HalfMarathon)
        return raceWeek(21.2, chance);
    if (week.phase == Phase::TenKilometres)
        return raceWeek(10.05, chance);

    const auto kept = habitsThisWeek(week.phase, chance);
    double weights = 0;
    for (const auto& habit : kept)
        weights += habit.weight;
    std::vector<Session> sessions;
    sessions.reserve(kept.size());
    for (const auto& habit : kept)
        sessions.push_back({
            .dayOfWeek = habit.dayOfWeek,
            .kilometres
            = std::max(2.5, week.kilometres * habit.weight / weights * (1 + 0.06 * chance.bell())),
            .kind = kindOn(habit.dayOfWeek, week.phase, chance),
        });
    std::ranges::sort(sessions, {}, &Session::dayOfWeek);
    return sessions;
}

} // namespace patella::sample
