// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/tcx_reader.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/track_ending.h"
#include "core/exchange/format/trackpoints.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"

#include <algorithm>

namespace patella::exchange {

namespace {

struct TcxLap {
    std::optional<StatedTime> start;
    std::optional<double> seconds;
    std::optional<double> metres;
    std::optional<double> averageHeartRate;
    std::optional<double> highestHeartRate;
    std::optional<double> cadence;
};

struct TcxWorkout {
    bool isCourse = false;
    std::string sport;
    std::optional<StatedTime> id; // a time by the rules of the format
    std::vector<TcxLap> laps;
    Track track;
};

// Activities with their laps; and courses, which have laps too though nobody ran them.
class TcxListener final : public XmlListener {
public:
    std::vector<TcxWorkout> workouts;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        if (m_inPoint) {
            if (name == "HeartRateBpm")
                m_pulse = Pulse::OfPoint;
        } else if (name == "Activity" || name == "Course") {
            m_inWorkout = true;
            workouts.emplace_back();
            workouts.back().isCourse = name == "Course";
            workouts.back().sport = attribute("Sport", attributes);
        } else if (!m_inWorkout) {
            return;
        } else if (name == "Trackpoint") {
            m_inPoint = true;
            m_point = {};
            m_latitude.reset();
            m_longitude.reset();
        } else if (name == "Lap") {
            workouts.back().laps.emplace_back();
            workouts.back().laps.back().start = timeFromXml(attribute("StartTime", attributes));
        } else if (name == "Track") {
            workouts.back().track.segments.emplace_back();
        } else if (name.ends_with("HeartRateBpm")) {
            m_pulse = name.starts_with("Average") ? Pulse::Average
                : name.starts_with("Maximum")     ? Pulse::Highest
                                                  : Pulse::OfPoint;
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (!m_inWorkout)
            return;
        if (m_inPoint && name == "Trackpoint")
            keepPoint();
        else if (m_inPoint)
            onPointElement(name, text);
        else if (name == "Activity" || name == "Course")
            m_inWorkout = false;
        else if (name == "Id" && workouts.back().laps.empty())
            workouts.back().id = timeFromXml(text);
        else if (!workouts.back().laps.empty())
            onLapElement(name, text, workouts.back().laps.back());
    }

private:
    enum class Pulse { OfPoint, Average, Highest };

    static std::string_view attribute(std::string_view name, std::span<const XmlAttribute> attributes)
    {
        for (const auto& each : attributes)
            if (each.name == name)
                return each.value;
        return {};
    }

    void onPointElement(std::string_view name, std::string_view text)
    {
        if (name == "Time")
            readTime(text);
        else if (name == "LatitudeDegrees")
            m_latitude = numberIn(text);
        else if (name == "LongitudeDegrees")
            m_longitude = numberIn(text);
        else if (name == "AltitudeMeters")
            m_point.altitude = numberIn(text);
        else if (name == "DistanceMeters")
            m_point.distance = numberIn(text);
        else if (name == "Value")
            m_point.heartRate = aboveZero(numberIn(text));
        else if (name == "Cadence" || name == "RunCadence")
            m_point.cadence = aboveZero(numberIn(text));
    }

    void readTime(std::string_view text)
    {
        const auto time = timeFromXml(text);
        if (!time)
            return;
        m_point.time = time->instant;
        auto& track = workouts.back().track;
        if (!track.offset)
            track.offset = time->offset;
    }

    void onLapElement(std::string_view name, std::string_view text, TcxLap& lap) const
    {
        if (name == "TotalTimeSeconds")
            lap.seconds = aboveZero(numberIn(text));
        else if (name == "DistanceMeters")
            lap.metres = aboveZero(numberIn(text));
        else if (name == "Value" && m_pulse == Pulse::Average)
            lap.averageHeartRate = aboveZero(numberIn(text));
        else if (name == "Value" && m_pulse == Pulse::Highest)
            lap.highestHeartRate = aboveZero(numberIn(text));
        else if (name == "Cadence" || name == "AvgRunCadence")
            lap.cadence = aboveZero(numberIn(text));
    }

    void keepPoint()
    {
        m_inPoint = false;
        if (m_latitude && m_longitude && isPlace({*m_latitude, *m_longitude}))
            m_point.position = {*m_latitude, *m_longitude};
        auto& segments = workouts.back().track.segments;
        if (segments.empty())
            segments.emplace_back();
        segments.back().push_back(m_point);
    }

    bool m_inWorkout = false;
    bool m_inPoint = false;
    Pulse m_pulse = Pulse::OfPoint;
    Trackpoint m_point;
    std::optional<double> m_latitude, m_longitude;
};

void addStart(Activity& activity, const TcxWorkout& workout)
{
    std::optional<StatedTime> stated;
    if (!workout.laps.empty())
        stated = workout.laps.front().start;
    if (!stated)
        stated = workout.id;
    if (!stated)
        return;
    const auto start = std::chrono::floor<std::chrono::seconds>(stated->instant);
    if (!activity.utcOffset)
        activity.utcOffset = stated->offset;
    // Far from its first point either the lap's clock was never set or the points were: what two places say
    // counts.
    const bool near = !activity.start || std::chrono::abs(*activity.start - start) < std::chrono::minutes{10};
    const bool saidTwice = workout.id && workout.id->instant == stated->instant;
    if (near && activity.start && activity.elapsedSeconds)
        *activity.elapsedSeconds += static_cast<double>((*activity.start - start).count());
    if (near || saidTwice)
        activity.start = start;
}

// What the device says of its laps is believed more than what can be measured: it knows its pauses and its
// foot pod.
void addTotals(Activity& activity, const std::vector<TcxLap>& laps)
{
    double seconds = 0, metres = 0;
    Mean pulse, cadence;
    std::optional<double> highest;
    bool allTimed = true;
    for (const auto& lap : laps) {
        allTimed = allTimed && lap.seconds;
        seconds += lap.seconds.value_or(0);
        metres += lap.metres.value_or(0);
        pulse.add(lap.averageHeartRate, lap.seconds.value_or(0));
        cadence.add(lap.cadence, lap.seconds.value_or(0));
        highest = std::max(highest, lap.highestHeartRate);
    }
    if (seconds > 0 && (allTimed || !activity.timerSeconds))
        activity.timerSeconds = seconds;
    activity.elapsedSeconds = std::max(activity.elapsedSeconds, activity.timerSeconds);
    if (metres > 0) {
        activity.distanceMetres = metres;
        std::erase(activity.remarks, Remark::DistanceFromTrack);
    }
    if (!activity.averageHeartRate || pulse.value())
        activity.averageHeartRate = pulse.value();
    activity.highestHeartRate = std::max(activity.highestHeartRate, highest);
    if (!activity.cadence && cadence.value())
        activity.cadence = stepsPerMinute(*cadence.value());
    if (!laps.empty())
        activity.laps = static_cast<int>(laps.size());
}

Activity activityFrom(const TcxWorkout& workout)
{
    auto activity = activityOf(workout.track);
    const auto sport = sportFromWords(workout.sport);
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    if (workout.sport == "Other" || workout.sport == "other")
        activity.sport = "other";
    addStart(activity, workout);
    addTotals(activity, workout.laps);
    return activity;
}

Reading readTcx(std::string_view bytes)
{
    TcxListener listener;
    const auto ending = readXml(bytes, listener);
    Reading reading;
    bool timeless = false;
    for (const auto& workout : listener.workouts) {
        auto activity = activityFrom(workout);
        if (workout.isCourse) {
            reading.routes.push_back(std::move(activity));
            continue;
        }
        const bool says = activity.timerSeconds.value_or(0) > 0 || activity.elapsedSeconds.value_or(0) > 0;
        if (says && activity.start) {
            reading.activities.push_back(std::move(activity));
        } else if (pointsOf(workout.track) > 1) {
            timeless = true;
            reading.routes.push_back(std::move(activity));
        }
    }
    conclude(reading, timeless, ending);
    return reading;
}

bool isTcx(std::string_view bytes) { return isXmlOf("TrainingCenterDatabase", bytes); }

} // namespace

const Reader tcxReader{.name = "TCX", .recognises = isTcx, .read = readTcx};

} // namespace patella::exchange
