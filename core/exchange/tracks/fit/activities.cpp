// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/activities.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/track.h"
#include "core/exchange/tracks/fit/summary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>

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

Sport sportOf(const Stretch& session, const Recording& recording)
{
    const auto number = session.sport ? session.sport : recording.sport;
    if (!number || *number == 0) {
        const auto named = sportFromWords(recording.sportName);
        return named != unknownSport || !number ? named : Sport{"generic", ""};
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

// What belongs to one of several sessions; a single session owns all.
template <typename Piece, typename TimeOf>
std::vector<Piece> piecesOf(const Stretch& session, std::span<const Piece> pieces, TimeOf timeOf)
{
    std::vector<Piece> own;
    if (!session.start)
        return own;
    const auto length = std::max(session.elapsed.value_or(0), session.timer.value_or(0));
    for (const auto& piece : pieces) {
        const std::optional<Timestamp> time = timeOf(piece);
        if (time && *time >= *session.start && *time - *session.start <= length)
            own.push_back(piece);
    }
    return own;
}

// The moments of a damaged file climb only a part of the hills, or claim to last for decades.
bool coversMostOf(const Stretch& session, const Stretch& samples)
{
    if (!session.elapsed)
        return true;
    const auto recorded = samples.elapsed.value_or(0);
    return recorded >= 0.9 * *session.elapsed && recorded <= 2 * *session.elapsed;
}

// Pools have no satellites: their length and the crossings are the distance.
std::optional<double> swumDistance(const Stretch& session, std::span<const Crossing> crossings)
{
    const auto swum
        = std::count_if(crossings.begin(), crossings.end(), [](const auto& each) { return each.swum; });
    return session.poolLength && swum > 0 ? std::optional(*session.poolLength * static_cast<double>(swum))
                                          : std::nullopt;
}

Stretch summaryOfPulse(std::span<const double> beats)
{
    Stretch summary;
    if (beats.empty())
        return summary;
    summary.averageHeartRate
        = std::accumulate(beats.begin(), beats.end(), 0.0) / static_cast<double>(beats.size());
    summary.highestHeartRate = *std::max_element(beats.begin(), beats.end());
    return summary;
}

Activity completed(Stretch session, const Recording& recording, std::span<const Stretch> laps,
    std::span<const Sample> samples, bool several)
{
    if (!several && session.distance.value_or(0) <= 0)
        session.distance = swumDistance(session, recording.crossings);
    if (session.start && *session.start < firstDate && !samples.empty() && samples.front().time >= firstDate)
        session.start.reset(); // a date that was never set, beside samples that know theirs
    fillGaps(session, summaryOfLaps(laps));
    const bool statesDistance = session.distance && *session.distance > 0;
    auto measured = summaryOfSamples(samples, recording.timer, several);
    if (!coversMostOf(session, measured.figures)) {
        measured.figures.ascent = measured.figures.descent = std::nullopt;
        measured.kilometres.clear();
    }
    fillGaps(session, measured.figures);
    if (!several)
        fillGaps(session, summaryOfPulse(recording.storedPulse));
    auto activity = activityOf(session, recording);
    activity.kilometres = std::move(measured.kilometres);
    if (!laps.empty())
        activity.laps = static_cast<int>(laps.size());
    if (!statesDistance && measured.alongTrack && measured.figures.distance)
        activity.remarks.push_back(Remark::DistanceFromTrack);
    return activity;
}

bool saysAnything(const Activity& activity)
{
    return activity.distanceMetres.value_or(0) > 0 || activity.timerSeconds.value_or(0) > 0
        || activity.elapsedSeconds.value_or(0) > 0;
}

} // namespace

std::vector<Activity> activitiesOf(const Recording& recording)
{
    std::vector<Activity> activities;
    const auto keep = [&](Activity activity) {
        if (saysAnything(activity))
            activities.push_back(std::move(activity));
    };
    if (recording.sessions.empty()) {
        keep(completed({}, recording, recording.laps, recording.samples, false));
    } else if (recording.sessions.size() == 1) {
        keep(completed(recording.sessions.front(), recording, recording.laps, recording.samples, false));
    } else {
        for (const auto& session : recording.sessions) {
            const auto laps
                = piecesOf<Stretch>(session, recording.laps, [](const auto& lap) { return lap.start; });
            const auto samples = piecesOf<Sample>(
                session, recording.samples, [](const auto& sample) { return sample.time; });
            keep(completed(session, recording, laps, samples, true));
        }
    }
    return activities;
}

} // namespace patella::exchange::fit
