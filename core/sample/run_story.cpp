// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/run_story.h"

#include "core/log/blank.h"
#include "core/sample/shoe_rack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::sample {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::seconds;

// What each kind is like.
struct Character {
    double secondsPerKm;
    int effort;
    int heartRate;
};

Character characterOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Easy:
        return {.secondsPerKm = 352, .effort = 3, .heartRate = 138};
    case RunKind::Long:
        return {.secondsPerKm = 362, .effort = 5, .heartRate = 142};
    case RunKind::Tempo:
        return {.secondsPerKm = 308, .effort = 7, .heartRate = 160};
    case RunKind::Intervals:
        return {.secondsPerKm = 322, .effort = 8, .heartRate = 158};
    case RunKind::Hills:
        return {.secondsPerKm = 360, .effort = 7, .heartRate = 154};
    case RunKind::Race:
        return {.secondsPerKm = 292, .effort = 9, .heartRate = 171};
    case RunKind::WalkRun:
        return {.secondsPerKm = 440, .effort = 2, .heartRate = 124};
    }
    return {.secondsPerKm = 352, .effort = 3, .heartRate = 138};
}

SurfaceMix mix(Surface main, int percent, Surface rest)
{
    // A share of 0 is no share: then it is all one surface.
    return SurfaceMix::fromShares({{main, percent}, {rest, 100 - percent}}).value_or(SurfaceMix::only(main));
}

SurfaceMix surfaceOf(const Session& session, LocalDate date, Chance& chance)
{
    const auto tens = [&](int low, int high) { return 10 * chance.wholeBetween(low, high); };
    const auto month = unsigned(date.month());
    if (session.kind == RunKind::Race)
        return mix(Surface::Asphalt, 90, Surface::Concrete);
    if (session.kind == RunKind::Intervals && chance.happens(0.4))
        return mix(Surface::Track, tens(7, 8), Surface::Asphalt);
    if ((month == 12 || month <= 2) && session.kilometres < 9 && chance.happens(0.15))
        return SurfaceMix::only(Surface::Treadmill);
    constexpr std::array soft{
        Surface::Gravel, Surface::Gravel, Surface::Trail, Surface::Trail, Surface::Grass};
    const auto rest = chance.oneOf<Surface>(soft);
    const auto percent = tens(7, 10);
    return chance.happens(0.52) ? mix(Surface::Asphalt, percent, rest) : mix(rest, percent, Surface::Asphalt);
}

TimeOfDay startOf(const Session& session, Chance& chance)
{
    double hour = 9.2;
    if (session.dayOfWeek < 5)
        hour = chance.happens(0.3) ? 6.6 : 18.1;
    const seconds start{std::lround((hour + 0.4 * chance.bell()) * 3600)};
    return {std::clamp<seconds>(start, 5h, 21h)};
}

LocalDate lastSundayOf(std::chrono::year year, std::chrono::month month)
{
    return std::chrono::sys_days{year / month / std::chrono::Sunday[std::chrono::last]};
}

// Central European time.
UtcOffset offsetOn(LocalDate date)
{
    const bool summer = lastSundayOf(date.year(), std::chrono::March) <= date
        && date < lastSundayOf(date.year(), std::chrono::October);
    return {minutes{summer ? 120 : 60}};
}

int degreesOn(LocalDate date, TimeOfDay start, Chance& chance)
{
    constexpr std::array monthly{2, 3, 7, 11, 15, 19, 21, 20, 16, 11, 6, 3};
    const auto month = monthly.at(unsigned(date.month()) - 1);
    const int atThisHour = start.sinceMidnight < 8h ? -3 : 1;
    return month + atThisHour + static_cast<int>(std::lround(3 * chance.bell()));
}

// One session with the day it met.
struct Outing {
    Session session;
    SurfaceMix surface;
    TimeOfDay start;
    int degrees;
    seconds duration;
};

Outing outingOf(const Session& session, LocalDate date, Chance& chance)
{
    const auto pace = characterOf(session.kind).secondsPerKm * (1 + 0.025 * chance.bell());
    const auto surface = surfaceOf(session, date, chance);
    const auto start = startOf(session, chance);
    return {
        .session = session,
        .surface = surface,
        .start = start,
        .degrees = degreesOn(date, start, chance),
        .duration = seconds{std::llround(session.kilometres * pace)},
    };
}

std::int64_t metresUp(const Outing& outing, Chance& chance)
{
    const auto soft = 100 - outing.surface.percentOn(Surface::Asphalt);
    const auto uneven = chance.share();
    auto perKm = 3 + 12 * uneven * uneven + 0.04 * soft;
    if (outing.session.kind == RunKind::Hills)
        perKm += 14;
    const auto under = outing.surface.dominant();
    if (under == Surface::Track || under == Surface::Treadmill)
        perKm = 0.5;
    return std::llround(perKm * outing.session.kilometres);
}

void addWatch(RunEntry& run, const Outing& outing, Chance& chance)
{
    const auto character = characterOf(outing.session.kind);
    const auto beats = character.heartRate + static_cast<int>(std::lround(3.5 * chance.bell()))
        + (outing.degrees > 22 ? 4 : 0);
    run.measured.averageHeartRate = HeartRate::of(beats);
    run.measured.highestHeartRate = HeartRate::of(beats + chance.wholeBetween(9, 21));
    run.measured.cadence = Cadence::of(168 + static_cast<int>(std::lround(2 * chance.bell()))
        + (character.secondsPerKm < 330 ? 6 : 0) - (outing.session.kind == RunKind::WalkRun ? 22 : 0));
    run.measured.elapsed = outing.duration + seconds{chance.happens(0.4) ? chance.wholeBetween(20, 300) : 0};
    const auto up = metresUp(outing, chance);
    run.measured.ascent = Climb{up};
    run.measured.descent = Climb{std::max<std::int64_t>(0, up + chance.wholeBetween(-6, 6))};
}

void addHabits(RunEntry& run, Chance& chance)
{
    const bool hard = run.form.effort && run.form.effort->value() >= 7;
    const auto warmUp = [&] { return minutes{5 * chance.wholeBetween(1, hard ? 3 : 2)}; };
    run.preparation.warmUp = chance.happens(hard ? 0.85 : 0.5) ? warmUp() : minutes{0};
    run.preparation.coolDown = chance.happens(0.35) ? minutes{5} : minutes{0};
}

void addWords(RunEntry& run, Chance& chance)
{
    constexpr std::array<const char*, 6> tags{
        "with Anna", "club", "rain", "commute", "lunch break", "headlamp"};
    constexpr std::array<const char*, 8> notes{"Felt light.", "Legs heavy from yesterday.", "Slept badly.",
        "Wind on the way back.", "Took the loop around the lake.", "Knee quiet after the first kilometre.",
        "New route through the park.", "Icy in places, careful steps."};
    if (chance.happens(0.25))
        run.words.tags = Tags::fromText(chance.oneOf<const char*>(tags));
    if (chance.happens(0.12))
        run.words.notes = chance.oneOf<const char*>(notes);
    if (run.form.kind == RunKind::Race)
        run.words.notes = run.measured.distance > kilometres(15) ? "Half marathon, happy with it."
                                                                 : "10 km race, even splits.";
}

void forget(RunEntry& run, Chance& chance)
{
    if (chance.happens(0.03))
        run.ground.surface.reset();
    if (chance.happens(0.07))
        run.form.effort.reset();
    if (chance.happens(0.08))
        run.preparation.warmUp.reset();
    if (chance.happens(0.12))
        run.preparation.coolDown.reset();
    if (chance.happens(0.06))
        run.ground.temperature.reset();
}

} // namespace

RunEntry runAsWritten(const Session& session, LocalDate date, Chance& chance)
{
    auto run = blankRun(seededId<RunId>(date, chance), date);
    const auto outing = outingOf(session, date, chance);
    run.form.kind = session.kind;
    run.measured.distance = Distance{std::llround(session.kilometres * 100) * 10};
    run.measured.duration = outing.duration;
    run.form.effort
        = Effort::of(std::clamp(characterOf(session.kind).effort + chance.wholeBetween(-1, 1), 1, 10));
    run.ground.surface = outing.surface;
    run.ground.temperature = Temperature::of(outing.degrees);
    const bool hasWatch = chance.happens(0.9);
    if (hasWatch || chance.happens(0.7)) {
        run.when.start = outing.start;
        run.when.utcOffset = offsetOn(date);
    }
    if (hasWatch)
        addWatch(run, outing, chance);
    addHabits(run, chance);
    addWords(run, chance);
    forget(run, chance);
    return run;
}

} // namespace patella::sample
