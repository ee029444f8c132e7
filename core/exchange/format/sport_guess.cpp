// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/sport_guess.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

struct Best {
    double metres;
    double speed;
};

// World records of November 2026, rounded up: 400 m, 1,500 m, 5 km, 10 km, half marathon, marathon, 50 km,
// 100 km, 24 hours.
constexpr std::array bests{Best{400, 9.3}, Best{1500, 7.3}, Best{5000, 6.7}, Best{10'000, 6.4},
    Best{21'097.5, 6.2}, Best{42'195, 5.8}, Best{50'000, 5.2}, Best{100'000, 4.6}, Best{320'000, 3.7}};

constexpr double shortest = 100; // metres
constexpr double briefest = 60; // seconds
constexpr double slowest = 1000.0 / 3600; // metres per second

constexpr double farthestStep = 1.9; // metres
constexpr double usualStep = 1.5;
constexpr double walkingPace = 3; // metres per second; nobody pedals along at less
constexpr double coastingOfRides = 0.03;

// Metres from one foot to the other.
std::optional<double> stepOf(const Activity& activity)
{
    if (!activity.cadence || !activity.distanceMetres || activity.timerSeconds.value_or(0) <= 0
        || *activity.cadence <= 0)
        return std::nullopt;
    return *activity.distanceMetres / (*activity.timerSeconds * *activity.cadence / 60);
}

bool isFasterThanWalking(const Activity& activity)
{
    return activity.distanceMetres.value_or(0) > walkingPace * activity.timerSeconds.value_or(0);
}

} // namespace

double fastestRunOver(double metres)
{
    if (metres <= bests.front().metres)
        return bests.front().speed;
    for (std::size_t place = 1; place < bests.size(); ++place) {
        const auto& before = bests[place - 1];
        const auto& next = bests[place];
        if (metres <= next.metres)
            return before.speed
                + (next.speed - before.speed) * (metres - before.metres) / (next.metres - before.metres);
    }
    return bests.back().speed;
}

std::optional<AgainstRun> againstRun(std::optional<double> metres, std::optional<double> seconds)
{
    if (metres && seconds && *metres >= shortest && *metres > fastestRunOver(*metres) * *seconds)
        return AgainstRun::TooFast;
    if ((metres && *metres < shortest) || (seconds && *seconds < briefest))
        return AgainstRun::TooShort;
    if (metres && seconds && *metres < slowest * *seconds)
        return AgainstRun::TooSlow;
    return std::nullopt;
}

bool looksLikeRide(const Activity& activity, const Sensors& sensors)
{
    const auto step = stepOf(activity);
    const bool fast = isFasterThanWalking(activity);
    if (sensors.gears || (fast && (sensors.coasting >= coastingOfRides || step > farthestStep)))
        return true;
    const bool still = activity.distanceMetres.value_or(0) <= 0;
    return sensors.power && (fast || still) && (!step || *step > usualStep);
}

bool isBicycleComputer(std::string_view device)
{
    constexpr std::array<std::string_view, 12> names{"Edge", "ELEMNT", "Karoo", "Bryton", "Rider ", "ROX",
        "Lezyne", "Cyclo", "Hammerhead", "SRM", "XOSS", "iGPSPORT"};
    constexpr std::string_view watchOfThatName = "RIVAL";
    return device.find(watchOfThatName) == std::string_view::npos
        && std::any_of(names.begin(), names.end(),
            [&](std::string_view each) { return device.find(each) != std::string_view::npos; });
}

} // namespace patella::exchange
