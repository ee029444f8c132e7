// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/session_activity.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/track.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace patella::exchange::fit {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

struct Numbered {
    int number;
    std::string_view word;
};

constexpr std::array sports{Numbered{0, "generic"}, Numbered{1, "running"}, Numbered{2, "cycling"},
    Numbered{3, "transition"}, Numbered{4, "fitness_equipment"}, Numbered{5, "swimming"},
    Numbered{10, "training"}, Numbered{11, "walking"}, Numbered{12, "cross_country_skiing"},
    Numbered{15, "rowing"}, Numbered{17, "hiking"}, Numbered{18, "multisport"},
    Numbered{37, "stand_up_paddleboarding"}, Numbered{53, "diving"}};

constexpr std::array subSportsOfRunning{Numbered{1, "treadmill"}, Numbered{2, "street"}, Numbered{3, "trail"},
    Numbered{4, "track"}, Numbered{45, "indoor_running"}, Numbered{58, "virtual"}, Numbered{67, "ultra"}};

std::string_view wordOf(
    std::span<const Numbered> words, std::optional<double> number, std::string_view otherwise)
{
    for (const auto& each : words)
        if (number == each.number)
            return each.word;
    return otherwise;
}

exchange::Sport sportOf(const Stretch& session, const Recording& recording)
{
    if (session.sport == unstatedSport)
        return unknownSport;
    const auto number = session.sport ? session.sport : recording.sport;
    if (!number || *number == 0) {
        const auto named = sportFromWords(recording.sportName);
        return named != unknownSport || !number ? named : exchange::Sport{"generic", ""};
    }
    if (*number != 1)
        return {wordOf(sports, number, "other"), ""};
    return {
        "running", wordOf(subSportsOfRunning, session.subSport ? session.subSport : recording.subSport, "")};
}

// No land keeps a clock further than this from its sun.
bool fitsThePlace(double hoursAhead, std::span<const Sample> samples)
{
    constexpr double farthest = 3.5;
    for (const auto& sample : samples)
        if (sample.latitude && sample.longitude && isPlace({*sample.latitude, *sample.longitude}))
            return std::abs(std::remainder(hoursAhead - *sample.longitude / 15, 24)) <= farthest;
    return true;
}

// A believable offset is at most 14 h and, up to some seconds, a multiple of 15 min; one file in fourteen
// states one that was never set.
std::optional<UtcOffset> utcOffsetOf(const Recording& recording)
{
    if (!recording.closed || !recording.closedLocal || *recording.closed < firstDate)
        return std::nullopt;
    constexpr std::int64_t quarter = 15 * 60;
    constexpr std::int64_t slack = 10;
    const auto ahead = std::int64_t{*recording.closedLocal} - std::int64_t{*recording.closed};
    const auto quarters = std::llround(static_cast<double>(ahead) / quarter);
    if (std::abs(quarters) > 14 * 4 || std::abs(ahead - quarters * quarter) > slack
        || !fitsThePlace(static_cast<double>(quarters) / 4, recording.samples))
        return std::nullopt;
    return UtcOffset{std::chrono::minutes{quarters * 15}};
}

// Some watches count from their start and know the date only when the recording is closed.
std::optional<std::chrono::local_seconds> localTimeOf(Timestamp time, const Recording& recording)
{
    if (!recording.closed || !recording.closedLocal || *recording.closed >= firstDate
        || *recording.closedLocal < firstDate)
        return std::nullopt;
    const auto local
        = std::int64_t{*recording.closedLocal} - std::int64_t{*recording.closed} + std::int64_t{time};
    return std::chrono::local_seconds{seconds{fitEpoch + local}};
}

void addStart(Activity& activity, std::optional<Timestamp> start, const Recording& recording)
{
    if (start && *start >= firstDate) {
        activity.start = sys_seconds{seconds{fitEpoch + std::int64_t{*start}}};
        activity.utcOffset = utcOffsetOf(recording);
    } else if (start) {
        activity.localStart = localTimeOf(*start, recording);
    }
    if (!activity.start && !activity.localStart)
        activity.remarks.push_back(Remark::NoStartTime);
}

// A timer that runs longer than the clock was written into the wrong field; by a second or two it was
// rounded.
void addTimes(Activity& activity, const Stretch& session)
{
    constexpr double rounding = 2;
    activity.timerSeconds = session.timer;
    activity.elapsedSeconds = session.elapsed;
    if (!session.timer || !session.elapsed || *session.timer <= *session.elapsed)
        return;
    if (*session.timer > *session.elapsed + rounding)
        std::swap(activity.timerSeconds, activity.elapsedSeconds);
    else
        activity.elapsedSeconds = session.timer;
}

bool onFoot(std::string_view sport)
{
    return sport != "cycling" && sport != "swimming" && sport != "rowing"
        && sport != "stand_up_paddleboarding";
}

} // namespace

Activity activityOf(const Stretch& session, const Recording& recording)
{
    const auto notZero
        = [](std::optional<double> value) { return value && *value > 0 ? value : std::nullopt; };
    const auto sport = sportOf(session, recording);
    Activity activity;
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    addStart(activity, session.start, recording);
    addTimes(activity, session);
    activity.distanceMetres = session.distance;
    activity.averageHeartRate = notZero(session.averageHeartRate);
    activity.highestHeartRate = notZero(session.highestHeartRate);
    if (notZero(session.strides) && onFoot(sport.name))
        activity.cadence = stepsPerMinute(*session.strides + session.strideFraction.value_or(0));
    activity.ascentMetres = session.ascent;
    activity.descentMetres = session.descent;
    activity.temperature = session.temperature;
    if (session.feel && *session.feel >= 0 && *session.feel <= 100)
        activity.feel = static_cast<int>(std::lround(*session.feel / 25));
    if (session.effort && *session.effort >= 0 && *session.effort <= 10)
        activity.effort = static_cast<int>(std::lround(*session.effort));
    return activity;
}

} // namespace patella::exchange::fit
