// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/trackpoints.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/kilometres.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/sport.h"

#include <algorithm>

namespace patella::exchange {

namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// Recorders that save room write every one to eight seconds; so short a gap between segments is no stop.
constexpr double longestUsualStep = 8;

double secondsBetween(Instant from, Instant to) { return std::chrono::duration<double>(to - from).count(); }

// Gathers along the track, point by point.
class Gathering {
public:
    // A recorder that begins a new segment after a stop marks its stops; another only leaves gaps.
    explicit Gathering(bool marksStops)
        : m_marksStops(marksStops)
    {
    }

    void add(const Trackpoint& point, const Trackpoint* before)
    {
        const bool placed = before && before->position && point.position;
        auto metres = placed ? metresBetween(*before->position, *point.position) : 0;
        if (placed)
            m_metres = m_metres.value_or(0) + metres;
        if (point.distance) {
            if (before && before->distance)
                metres = *point.distance - *before->distance;
            m_counted = std::max(m_counted, point.distance);
        }
        const double lasted = addTime(point, before != nullptr, metres);
        if (point.distance)
            m_kilometres.goTo(*point.distance, lasted);
        else
            m_kilometres.goBy(metres, lasted);
        if (point.altitude)
            m_altitudes.push_back(*point.altitude);
        m_pulse.add(point.heartRate);
        m_cadence.add(point.cadence);
        m_temperature.add(point.temperature);
        if (point.heartRate)
            m_highestPulse = std::max(m_highestPulse, point.heartRate);
    }

    void addTo(Activity& activity) const
    {
        const bool counted = m_counted.value_or(0) > 0;
        activity.distanceMetres = counted ? m_counted : m_metres;
        if (m_metres && !counted)
            activity.remarks.push_back(Remark::DistanceFromTrack);
        if (m_first) {
            activity.start = std::chrono::floor<std::chrono::seconds>(*m_first);
            activity.elapsedSeconds = secondsBetween(*m_first, *m_last);
            activity.timerSeconds = std::max(0.0, *activity.elapsedSeconds - m_paused);
        }
        activity.averageHeartRate = m_pulse.value();
        activity.highestHeartRate = m_highestPulse;
        if (const auto cadence = m_cadence.value())
            activity.cadence = stepsPerMinute(*cadence);
        activity.temperature = m_temperature.value();
        if (m_first)
            activity.kilometres = m_kilometres.seconds();
        if (const auto climbing = climbingOf(m_altitudes)) {
            activity.ascentMetres = climbing->up;
            activity.descentMetres = climbing->down;
        }
    }

private:
    // The seconds that count since the point before.
    double addTime(const Trackpoint& point, bool sameSegment, double metres)
    {
        if (!point.time)
            return 0;
        double lasted = 0;
        if (m_before && *point.time > *m_before) {
            const auto step = secondsBetween(*m_before, *point.time);
            const bool stopped
                = sameSegment ? !m_marksStops && isPause(step, metres) : step > longestUsualStep;
            (stopped ? m_paused : lasted) += step;
        }
        m_before = point.time;
        m_first = m_first ? std::min(m_first, point.time) : point.time;
        m_last = std::max(m_last, point.time);
        return lasted;
    }

    bool m_marksStops;
    std::optional<double> m_metres;
    std::optional<double> m_counted;
    double m_paused = 0;
    std::optional<Instant> m_first, m_last, m_before;
    Kilometres m_kilometres;
    std::vector<double> m_altitudes;
    Mean m_pulse, m_cadence, m_temperature;
    std::optional<double> m_highestPulse;
};

} // namespace

std::size_t pointsOf(const Track& track)
{
    std::size_t points = 0;
    for (const auto& segment : track.segments)
        points += segment.size();
    return points;
}

Activity activityOf(const Track& track)
{
    const auto sport = sportFromWords(track.type);
    Activity activity;
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    activity.utcOffset = track.offset;
    const auto recorded = std::count_if(
        track.segments.begin(), track.segments.end(), [](const auto& segment) { return !segment.empty(); });
    Gathering gathering(recorded > 1);
    for (const auto& segment : track.segments) {
        const Trackpoint* before = nullptr;
        for (const auto& point : segment) {
            gathering.add(point, before);
            before = &point;
        }
    }
    gathering.addTo(activity);
    return activity;
}

} // namespace patella::exchange
