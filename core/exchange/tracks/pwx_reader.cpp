// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/pwx_reader.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/track_ending.h"
#include "core/exchange/format/trackpoints.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"

#include <cmath>
#include <utility>

namespace patella::exchange {

namespace {

struct PwxWorkout {
    std::string sport, title;
    std::optional<StatedTime> start;
    bool startIsUtc = false;
    std::optional<double> duration, stopped, distance, ascent, descent; // as it was summed up
    int segments = 0;
    std::vector<Trackpoint> points;
};

class PwxListener final : public XmlListener {
public:
    std::vector<PwxWorkout> workouts;

    void begin(std::string_view name, std::span<const XmlAttribute>) override
    {
        if (name == "workout") {
            workouts.emplace_back();
            m_part = Part::PwxWorkout;
        } else if (m_part == Part::None) {
            return;
        } else if (name == "segment") {
            m_part = Part::Segment;
            ++workouts.back().segments;
        } else if (name == "sample") {
            m_part = Part::Sample;
            m_point = {};
            m_latitude.reset();
            m_longitude.reset();
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (m_part == Part::None)
            return;
        if (name == "workout")
            m_part = Part::None;
        else if (name == "segment")
            m_part = Part::PwxWorkout;
        else if (name == "sample")
            keepPoint();
        else if (m_part == Part::Sample)
            onPointElement(name, text);
        else if (m_part == Part::PwxWorkout)
            onWorkoutElement(name, text, workouts.back());
    }

private:
    enum class Part { None, PwxWorkout, Segment, Sample };

    static void onWorkoutElement(std::string_view name, std::string_view text, PwxWorkout& workout)
    {
        if (name == "sportType") {
            workout.sport = text;
        } else if (name == "title" || (name == "cmt" && workout.title.empty())) {
            workout.title = text;
        } else if (name == "time") {
            workout.start = timeFromXml(text);
            workout.startIsUtc = text.ends_with('Z');
        } else if (name == "duration") {
            workout.duration = aboveZero(numberIn(text));
        } else if (name == "durationstopped") {
            workout.stopped = numberIn(text);
        } else if (name == "dist") {
            workout.distance = aboveZero(numberIn(text));
        } else if (name == "climbingelevation") {
            workout.ascent = numberIn(text);
        } else if (name == "descendingelevation") {
            workout.descent = numberIn(text);
        }
    }

    void onPointElement(std::string_view name, std::string_view text)
    {
        const auto number = numberIn(text);
        constexpr double longest = 1e7; // seconds
        if (name == "timeoffset" && number && *number >= 0 && *number < longest && workouts.back().start)
            m_point.time
                = workouts.back().start->instant + std::chrono::milliseconds(std::llround(*number * 1000));
        else if (name == "hr")
            m_point.heartRate = aboveZero(number);
        else if (name == "cad")
            m_point.cadence = aboveZero(number);
        else if (name == "dist")
            m_point.distance = number;
        else if (name == "alt")
            m_point.altitude = number;
        else if (name == "lat")
            m_latitude = number;
        else if (name == "lon")
            m_longitude = number;
    }

    void keepPoint()
    {
        m_part = Part::PwxWorkout;
        if (m_latitude && m_longitude && isPlace({*m_latitude, *m_longitude}))
            m_point.position = {*m_latitude, *m_longitude};
        workouts.back().points.push_back(m_point);
    }

    Part m_part = Part::None;
    Trackpoint m_point;
    std::optional<double> m_latitude, m_longitude;
};

Activity activityFrom(PwxWorkout workout)
{
    Track track;
    track.segments.push_back(std::move(workout.points));
    auto activity = activityOf(track);
    const auto sport = sportFromWords(workout.sport);
    activity.sport = sport == unknownSport && !workout.sport.empty() ? "other" : sport.name;
    activity.subSport = sport.subName;
    activity.notes = workout.title;
    const auto second = std::chrono::floor<std::chrono::seconds>(workout.start->instant);
    activity.utcOffset = workout.start->offset;
    activity.start.reset();
    if (workout.startIsUtc || activity.utcOffset)
        activity.start = second;
    else // the runner's clock
        activity.localStart = std::chrono::local_seconds{second.time_since_epoch()};
    if (workout.duration) {
        activity.elapsedSeconds = workout.duration;
        activity.timerSeconds = aboveZero(*workout.duration - workout.stopped.value_or(0));
    }
    if (workout.distance) {
        activity.distanceMetres = workout.distance;
        std::erase(activity.remarks, Remark::DistanceFromTrack);
    }
    if (workout.ascent)
        activity.ascentMetres = workout.ascent;
    if (workout.descent)
        activity.descentMetres = workout.descent;
    if (workout.segments > 0)
        activity.laps = workout.segments;
    return activity;
}

Reading readPwx(std::string_view bytes)
{
    PwxListener listener;
    const auto ending = readXml(bytes, listener);
    Reading reading;
    bool timeless = false;
    for (auto& workout : listener.workouts) {
        timeless = timeless || !workout.start;
        if (workout.start)
            reading.activities.push_back(activityFrom(std::move(workout)));
    }
    conclude(reading, timeless, ending);
    return reading;
}

bool isPwx(std::string_view bytes) { return isXmlOf("pwx", bytes); }

} // namespace

const Reader pwxReader{.name = "PWX", .endings = "pwx", .recognises = isPwx, .read = readPwx};

} // namespace patella::exchange
