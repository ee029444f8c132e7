// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/tcx_reader.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/mean.h"
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
            m_inLap = m_inCreator = false;
            workouts.emplace_back();
            workouts.back().isCourse = name == "Course";
            workouts.back().track.type = XmlAttributes(attributes)["Sport"];
        } else if (!m_inWorkout) {
            return;
        } else if (name == "Trackpoint") {
            m_inPoint = true;
            m_point = {};
            m_latitude.reset();
            m_longitude.reset();
        } else if (name == "Creator") {
            m_inCreator = true;
        } else if (name == "Lap") {
            m_inLap = true;
            workouts.back().laps.emplace_back();
            workouts.back().laps.back().start = timeFromXml(XmlAttributes(attributes)["StartTime"]);
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
        else if (name == "Creator")
            m_inCreator = false;
        else if (name == "Name" && m_inCreator)
            workouts.back().track.device = text;
        else if (name == "Notes" && !m_inLap)
            workouts.back().track.name = text;
        else if (name == "Lap")
            m_inLap = false;
        else if (name == "Id" && workouts.back().laps.empty())
            workouts.back().id = timeFromXml(text);
        else if (!workouts.back().laps.empty())
            onLapElement(name, text, workouts.back().laps.back());
    }

private:
    enum class Pulse { OfPoint, Average, Highest };

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
            setCadence(m_point, numberIn(text));
        else if (name == "Watts")
            m_point.hasPower = aboveZero(numberIn(text)).has_value();
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
    bool m_inLap = false;
    bool m_inCreator = false;
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

struct LapTotals {
    double seconds = 0;
    double metres = 0;
    bool allTimed = true;
    bool allMeasured = true;
    Mean pulse, cadence;
    std::optional<double> highest;
};

LapTotals totalsOf(const std::vector<TcxLap>& laps)
{
    LapTotals totals;
    for (const auto& lap : laps) {
        totals.allTimed = totals.allTimed && lap.seconds;
        totals.allMeasured = totals.allMeasured && lap.metres;
        totals.seconds += lap.seconds.value_or(0);
        totals.metres += lap.metres.value_or(0);
        totals.pulse.add(lap.averageHeartRate, lap.seconds.value_or(0));
        totals.cadence.add(lap.cadence, lap.seconds.value_or(0));
        totals.highest = std::max(totals.highest, lap.highestHeartRate);
    }
    return totals;
}

// Where the points go on after the last finished lap. A lap without a distance is one without points at
// times.
struct Unfinished {
    bool farther;
    bool longer;
};

Unfinished beyondLaps(const LapTotals& totals, const Activity& recorded)
{
    constexpr double slack = 1.02; // what points and laps differ by
    constexpr double shortestMetres = 100, shortestSeconds = 30;
    const double metres = recorded.distanceMetres.value_or(0);
    const double seconds = recorded.timerSeconds.value_or(0);
    const bool open = !totals.allMeasured || !totals.allTimed;
    const bool longer = seconds > slack * totals.seconds && seconds > totals.seconds + shortestSeconds;
    const bool farther = metres > slack * totals.metres && (open || metres > totals.metres + shortestMetres);
    const bool unfinished = totals.metres > 0 && farther && (longer || !totals.allMeasured);
    return {unfinished, unfinished && longer};
}

// What the device says of its finished laps is believed more than what can be measured, because a device has
// pauses and a foot pod of its own.
void addTotals(Activity& activity, const std::vector<TcxLap>& laps)
{
    const auto totals = totalsOf(laps);
    const auto [farther, longer] = beyondLaps(totals, activity);
    if (farther)
        addRemark(activity.remarks, Remark::SummaryUnfinished);
    if (!longer && totals.seconds > 0 && (totals.allTimed || !activity.timerSeconds))
        activity.timerSeconds = totals.seconds;
    activity.elapsedSeconds = std::max(activity.elapsedSeconds, activity.timerSeconds);
    if (!farther && totals.metres > 0) {
        activity.distanceMetres = totals.metres;
        std::erase(activity.remarks, Remark::DistanceFromTrack);
    }
    if (!activity.averageHeartRate || (totals.pulse.value() && !farther))
        activity.averageHeartRate = totals.pulse.value();
    activity.highestHeartRate = std::max(activity.highestHeartRate, totals.highest);
    if (!activity.cadence && totals.cadence.value())
        activity.cadence = stepsPerMinute(*totals.cadence.value());
    if (!laps.empty())
        activity.laps = static_cast<int>(laps.size());
}

Activity activityFrom(const TcxWorkout& workout)
{
    auto activity = activityOf(workout.track);
    if (workout.track.type == "Other" || workout.track.type == "other")
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

const Reader tcxReader{.name = "TCX", .endings = "tcx", .recognises = isTcx, .read = readTcx};

} // namespace patella::exchange
