// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/device_json.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/climbing.h"
#include "core/exchange/format/kilometres.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/trackpoints.h"
#include "core/exchange/format/xml_time.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

Sport polarSport(const ServiceJson& sport)
{
    if (sport.is_string()) // exports of before
        return sportFromWords(sport.get<std::string>());
    const auto id = textAt(sport, "id");
    if (id == "1")
        return {"running", ""};
    if (id == "17")
        return {"running", "treadmill"};
    if (id == "27")
        return {"running", "trail"};
    if (id == "21")
        return {"running", "track"};
    return id.empty() ? unknownSport : Sport{"other", ""};
}

// "PT1234.5S", "PT1H2M3S".
std::optional<double> isoSeconds(std::string_view text)
{
    if (!text.starts_with("PT"))
        return std::nullopt;
    double seconds = 0;
    std::size_t from = 2;
    for (const auto& [letter, each] : {std::pair{'H', 3600.0}, std::pair{'M', 60.0}, std::pair{'S', 1.0}}) {
        const auto end = text.find(letter, from);
        if (end == std::string_view::npos)
            continue;
        const auto number = numberIn(text.substr(from, end - from));
        if (!number)
            return std::nullopt;
        seconds += *number * each;
        from = end + 1;
    }
    return from > 2 ? std::optional(seconds) : std::nullopt;
}

std::optional<double> firstAt(const ServiceJson& json, std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys)
        if (const auto number = aboveZeroAt(json, key))
            return number;
    return std::nullopt;
}

// A row of metres since the start; while the watch was stopped there are none.
std::vector<std::chrono::seconds> kilometresOf(const ServiceJson& series)
{
    Kilometres kilometres;
    const auto interval = aboveZeroAt(series, "intervalMillis").value_or(0) / 1000;
    for (const auto& value : at(series, "values"))
        if (value.is_number() && interval > 0)
            kilometres.goTo(value.get<double>(), interval);
    return kilometres.seconds();
}

std::vector<Height> heightsOf(const ServiceJson& series)
{
    const auto interval = aboveZeroAt(series, "intervalMillis").value_or(0) / 1000;
    std::vector<Height> heights;
    double seconds = 0;
    for (const auto& value : at(series, "values")) {
        if (value.is_number())
            heights.push_back({seconds, value.get<double>()});
        seconds += interval;
    }
    return heights;
}

void addPolarSamples(Activity& activity, const ServiceJson& exercise)
{
    const auto& samples = at(at(exercise, "samples"), "samples");
    std::vector<Height> heights;
    for (const auto& series : samples) {
        const auto type = textAt(series, "type");
        if (type == "ALTITUDE")
            heights = heightsOf(series);
        Mean mean;
        std::optional<double> highest;
        for (const auto& value : at(series, "values")) {
            if (!value.is_number() || value.get<double>() <= 0)
                continue;
            mean.add(value.get<double>());
            highest = std::max(highest, std::optional(value.get<double>()));
        }
        if (type == "DISTANCE")
            activity.kilometres = kilometresOf(series);
        if (type == "HEART_RATE" && !activity.averageHeartRate)
            activity.averageHeartRate = mean.value();
        if (type == "HEART_RATE" && !activity.highestHeartRate)
            activity.highestHeartRate = highest;
        if (type == "CADENCE" && mean.value())
            activity.cadence = stepsPerMinute(*mean.value());
    }
    if (const auto climbing = climbingOf(heights); climbing && !activity.ascentMetres) {
        activity.ascentMetres = climbing->up;
        activity.descentMetres = climbing->down;
        if (climbing->altitudesDropped)
            addRemark(activity.remarks, Remark::AltitudesDropped);
    }
}

void addPolarStart(Activity& activity, const ServiceJson& exercise, const ServiceJson& session)
{
    auto text = textAt(exercise, "startTime");
    if (text.empty())
        text = textAt(session, "startTime");
    const auto local = timeFromXml(text.substr(0, text.find_last_of("Zz"))); // it is the runner's clock
    if (!local)
        return;
    auto ahead = numberAt(exercise, "timezoneOffsetMinutes");
    if (!ahead)
        ahead = numberAt(session, "timezoneOffsetMinutes");
    if (!ahead)
        ahead = numberAt(exercise, "timezoneOffset");
    const auto clock = std::chrono::floor<std::chrono::seconds>(local->instant);
    activity.utcOffset = offsetOfMinutes(ahead);
    if (activity.utcOffset)
        activity.start = clock - activity.utcOffset->ahead;
    else
        activity.localStart = std::chrono::local_seconds{clock.time_since_epoch()};
}

} // namespace

std::vector<Activity> polarActivities(const ServiceJson& session)
{
    std::vector<Activity> activities;
    const auto& exercises = at(session, "exercises");
    for (const auto& exercise : exercises) {
        Activity activity;
        const auto sport = polarSport(at(at(exercise, "sport").is_null() ? session : exercise, "sport"));
        activity.sport = sport.name;
        activity.subSport = sport.subName;
        addPolarStart(activity, exercise, session);
        activity.distanceMetres = firstAt(exercise, {"distanceMeters", "distance"});
        if (const auto duration = aboveZeroAt(exercise, "durationMillis"))
            activity.timerSeconds = *duration / 1000;
        else
            activity.timerSeconds = isoSeconds(textAt(exercise, "duration"));
        activity.ascentMetres = firstAt(exercise, {"ascentMeters", "ascent"});
        activity.descentMetres = firstAt(exercise, {"descentMeters", "descent"});
        const auto& pulse = at(exercise, "heartRate");
        activity.averageHeartRate = aboveZeroAt(pulse, "avg");
        activity.highestHeartRate = aboveZeroAt(pulse, "max");
        if (exercises.size() == 1) {
            if (!activity.averageHeartRate)
                activity.averageHeartRate = firstAt(session, {"hrAvg", "averageHeartRate"});
            if (!activity.highestHeartRate)
                activity.highestHeartRate = firstAt(session, {"hrMax", "maximumHeartRate"});
        }
        addPolarSamples(activity, exercise);
        activities.push_back(std::move(activity));
    }
    if (activities.size() == 1)
        activities.front().notes = textAt(session, "note");
    return activities;
}

std::vector<Activity> goldenCheetahActivities(const ServiceJson& ride)
{
    auto start = textAt(ride, "STARTTIME"); // "2010/08/15 00:53:30 UTC"
    std::replace(start.begin(), start.end(), '/', '-');
    const auto began = timeFromXml(start.substr(0, 19));
    Track track;
    track.segments.emplace_back();
    for (const auto& sample : at(ride, "SAMPLES")) {
        Trackpoint point;
        if (const auto seconds = numberAt(sample, "SECS"); seconds && began && std::abs(*seconds) < 1e7)
            point.time = began->instant + std::chrono::milliseconds{std::llround(*seconds * 1000)};
        if (const auto kilometres = numberAt(sample, "KM"))
            point.distance = *kilometres * 1000;
        const auto latitude = numberAt(sample, "LAT"), longitude = numberAt(sample, "LON");
        if (latitude && longitude && isPlace({*latitude, *longitude}))
            point.position = {*latitude, *longitude};
        point.altitude = numberAt(sample, "ALT");
        point.heartRate = aboveZeroAt(sample, "HR");
        point.cadence = aboveZeroAt(sample, "CAD");
        track.segments.back().push_back(point);
    }
    auto activity = activityOf(track);
    const auto& tags = at(ride, "TAGS");
    const auto sport = sportFromWords(textAt(tags, "Sport"));
    activity.sport = sport == unknownSport && !textAt(tags, "Sport").empty() ? "other" : sport.name;
    activity.subSport = sport.subName;
    if (began)
        activity.start = std::chrono::floor<std::chrono::seconds>(began->instant);
    activity.notes = textAt(tags, "Notes");
    return {std::move(activity)};
}

namespace {

Sport suuntoSport(const std::string& id)
{
    if (id == "3")
        return {"running", ""};
    if (id == "82")
        return {"running", "trail"};
    return {id == "2" ? "multisport" : "other", ""};
}

// A window says when it ended; frequencies are in hertz.
Activity suuntoWindow(const ServiceJson& window)
{
    constexpr double perMinute = 60, longest = 1e8;
    const auto sport = suuntoSport(textAt(window, "ActivityId"));
    Activity activity;
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    activity.timerSeconds = aboveZeroAt(window, "Duration");
    activity.elapsedSeconds = activity.timerSeconds;
    if (const auto paused = aboveZeroAt(window, "PauseDuration"); paused && activity.elapsedSeconds)
        *activity.elapsedSeconds += *paused;
    if (const auto end = timeFromXml(textAt(window, "TimeISO8601"));
        end && activity.elapsedSeconds && *activity.elapsedSeconds < longest) {
        const auto length = std::chrono::milliseconds{std::llround(*activity.elapsedSeconds * 1000)};
        activity.start = std::chrono::floor<std::chrono::seconds>(end->instant - length);
        activity.utcOffset = end->offset;
    }
    activity.distanceMetres = aboveZeroAt(window, "Distance");
    activity.ascentMetres = aboveZeroAt(window, "Ascent");
    activity.descentMetres = aboveZeroAt(window, "Descent");
    const auto& pulses = at(window, "HR");
    if (pulses.is_array() && !pulses.empty()) {
        const auto beats = [&](std::string_view key) {
            const auto hertz = aboveZeroAt(pulses.front(), key);
            return hertz ? std::optional(*hertz * perMinute) : std::nullopt;
        };
        activity.averageHeartRate = beats("Avg");
        activity.highestHeartRate = beats("Max");
    }
    const auto& cadences = at(window, "Cadence");
    if (cadences.is_array() && !cadences.empty())
        if (const auto hertz = aboveZeroAt(cadences.front(), "Avg"); hertz && sport.name == "running")
            activity.cadence = stepsPerMinute(*hertz * perMinute);
    return activity;
}

// Of a log whose windows were lost: what its header and its samples say.
std::vector<Activity> suuntoRemains(const ServiceJson& log)
{
    Track track;
    track.segments.emplace_back();
    for (const auto& sample : at(log, "Samples"))
        if (const auto time = timeFromXml(textAt(sample, "TimeISO8601"))) {
            Trackpoint point;
            point.time = time->instant;
            point.distance = numberAt(sample, "Distance");
            point.altitude = numberAt(sample, "Altitude");
            if (const auto hertz = aboveZeroAt(sample, "HR"))
                point.heartRate = *hertz * 60;
            track.offset = time->offset;
            track.segments.back().push_back(point);
        }
    auto activity = activityOf(std::move(track));
    const auto& header = at(log, "Header");
    const auto sport
        = textAt(header, "ActivityType").empty() ? unknownSport : suuntoSport(textAt(header, "ActivityType"));
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    if (const auto metres = aboveZeroAt(header, "Distance"))
        activity.distanceMetres = metres;
    if (const auto seconds = aboveZeroAt(header, "Duration"))
        activity.timerSeconds = seconds;
    if (const auto start = timeFromXml(textAt(header, "DateTime"))) {
        activity.start = std::chrono::floor<std::chrono::seconds>(start->instant);
        activity.utcOffset = start->offset;
    }
    if (activity.timerSeconds.value_or(0) <= 0)
        return {};
    return {std::move(activity)};
}

} // namespace

std::vector<Activity> suuntoActivities(const ServiceJson& log)
{
    std::vector<Activity> parts, whole;
    for (const auto& each : at(log, "Windows")) {
        const auto& window = at(each, "Window");
        const auto type = textAt(window, "Type");
        if (type == "Activity")
            parts.push_back(suuntoWindow(window));
        else if (type == "Move")
            whole.push_back(suuntoWindow(window));
    }
    if (parts.empty() && whole.empty())
        return suuntoRemains(log);
    if (parts.size() > 1 || whole.empty())
        return parts;
    if (parts.size() == 1) {
        whole.front().sport = parts.front().sport;
        whole.front().subSport = parts.front().subSport;
    }
    return whole;
}

} // namespace patella::exchange
