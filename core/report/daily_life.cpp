// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/daily_life.h"

#include <algorithm>

namespace patella {

namespace {

TaskCount taskCount(std::span<const KneeCheck* const> checks, DailyTask task)
{
    TaskCount count{.task = task, .none = 0, .some = 0, .much = 0};
    for (const auto* check : checks) {
        const auto difficulty = difficultyOf(*check, task);
        count.none += difficulty == Difficulty::None ? 1 : 0;
        count.some += difficulty == Difficulty::Some ? 1 : 0;
        count.much += difficulty == Difficulty::Much ? 1 : 0;
    }
    return count;
}

void addStiffness(DailyLife& life, const KneeCheck& check)
{
    if (!check.morningStiffness)
        return;
    ++life.stiffnessAsked;
    life.longestStiffness = std::max(life.longestStiffness, check.morningStiffness);
    life.stiffOverHalfAnHour += *check.morningStiffness > std::chrono::minutes{30} ? 1 : 0;
}

void addSigns(DailyLife& life, std::span<const KneeCheck* const> checks)
{
    for (const auto& [sign, word] : wordsOf<KneeSign>) {
        const auto days = std::count_if(checks.begin(), checks.end(),
            [sign = sign](const auto* check) { return check->signs && check->signs->contains(sign); });
        if (days > 0)
            life.signs.push_back({.sign = sign, .days = static_cast<int>(days)});
    }
}

DailyLife lifeOf(Side side, std::span<const KneeCheck* const> checks)
{
    DailyLife life{
        .side = side,
        .checks = static_cast<int>(checks.size()),
        .tasks = {},
        .swellingAsked = 0,
        .swellingSlight = 0,
        .swellingClear = 0,
        .stiffnessAsked = 0,
        .longestStiffness = std::nullopt,
        .stiffOverHalfAnHour = 0,
        .signsAsked = 0,
        .signs = {},
        .gaveWay = 0,
        .gaveWayAsked = 0,
    };
    for (const auto& [task, word] : wordsOf<DailyTask>)
        if (const auto count = taskCount(checks, task); count.asked() > 0)
            life.tasks.push_back(count);
    for (const auto* check : checks) {
        life.swellingAsked += check->swelling ? 1 : 0;
        life.swellingSlight += check->swelling == Swelling::Slight ? 1 : 0;
        life.swellingClear += check->swelling == Swelling::Clear ? 1 : 0;
        life.signsAsked += check->signs ? 1 : 0;
        life.gaveWayAsked += check->gaveWay ? 1 : 0;
        life.gaveWay += check->gaveWay.value_or(Count::least()).value();
        addStiffness(life, *check);
    }
    addSigns(life, checks);
    return life;
}

} // namespace

std::optional<Difficulty> difficultyOf(const KneeCheck& check, DailyTask task)
{
    switch (task) {
    case DailyTask::StairsUp:
        return check.stairsUp;
    case DailyTask::StairsDown:
        return check.stairsDown;
    case DailyTask::Squatting:
        return check.squatting;
    case DailyTask::Sitting:
        return check.sitting;
    case DailyTask::Kneeling:
        return check.kneeling;
    case DailyTask::Walking:
        return check.walking;
    case DailyTask::Jumping:
        return check.jumping;
    case DailyTask::StandingUp:
        return check.standingUp;
    }
    return std::nullopt;
}

std::vector<DailyLife> dailyLifeOf(std::span<const KneeCheck> checks)
{
    std::vector<DailyLife> lives;
    for (const auto& [side, word] : wordsOf<Side>) {
        std::vector<const KneeCheck*> ofSide;
        for (const auto& check : checks)
            if (check.side == side)
                ofSide.push_back(&check);
        if (!ofSide.empty())
            lives.push_back(lifeOf(side, ofSide));
    }
    return lives;
}

} // namespace patella
