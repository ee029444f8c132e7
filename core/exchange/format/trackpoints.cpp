// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/trackpoints.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/climbing.h"
#include "core/exchange/format/jumps.h"
#include "core/exchange/format/kilometres.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/sport_guess.h"
#include "core/exchange/format/text.h"
#include "core/log/values/scale.h"

#include <algorithm>

namespace patella::exchange {

namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// Recorders that save room write every one to eight seconds; so short a gap between segments is no stop.
constexpr double longestUsualStep = 8;

double secondsOf(Instant time) { return std::chrono::duration<double>(time.time_since_epoch()).count(); }

double secondsBetween(Instant from, Instant to) { return std::chrono::duration<double>(to - from).count(); }

// Gathers along the track, point by point.
class Gathering {
public:
    // A recorder that begins a new segment after a stop marks its stops; another only leaves gaps.
    explicit Gathering(bool marksStops)
        : m_marksStops(marksStops)
    {
    }

    // Before: the point before; lastPlaced: the last one with a position. Null at the beginning.
    void add(const Trackpoint& point, const Trackpoint* before, const Trackpoint* lastPlaced)
    {
        const bool placed = lastPlaced && point.position;
        auto metres = placed ? metresBetween(*lastPlaced->position, *point.position) : 0;
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
        addSensors(point, metres, lasted);
        if (point.altitude)
            m_heights.push_back({momentOf(point), *point.altitude});
        // 255 is what a strap without contact sends.
        const bool isPulse = point.heartRate <= HeartRate::highest;
        if (point.heartRate && isPulse)
            m_highestPulse = std::max(m_highestPulse, point.heartRate);
        m_pulse.add(isPulse ? point.heartRate : std::nullopt);
        m_cadence.add(point.cadence);
        m_temperature.add(point.temperature);
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
        if (const auto climbing = climbingOf(m_heights)) {
            activity.ascentMetres = climbing->up;
            activity.descentMetres = climbing->down;
            if (climbing->altitudesDropped)
                addRemark(activity.remarks, Remark::AltitudesDropped);
        }
    }

    Sensors sensors() const
    {
        const auto share = m_withCadence > 0 ? static_cast<double>(m_coasting) / m_withCadence : 0;
        return {.power = m_hasPower, .gears = false, .coasting = share};
    }

private:
    void addSensors(const Trackpoint& point, double metres, double lasted)
    {
        constexpr double fasterThanRunners = 5; // metres per second
        m_hasPower = m_hasPower || point.hasPower;
        m_withCadence += point.cadence || point.stands;
        m_coasting += point.stands && lasted > 0 && metres > fasterThanRunners * lasted;
    }

    // A point that does not say when stands far in time from all others: nothing can be smoothed there.
    double momentOf(const Trackpoint& point) const
    {
        constexpr double farApart = 3600;
        return point.time ? secondsOf(*point.time) : farApart * static_cast<double>(m_heights.size());
    }

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
    std::vector<Height> m_heights;
    Mean m_pulse, m_cadence, m_temperature;
    std::optional<double> m_highestPulse;
    bool m_hasPower = false;
    int m_withCadence = 0, m_coasting = 0; // points
};

std::string likelySportOf(const Track& track, const Activity& activity, const Sensors& sensors)
{
    if (const auto named = sportFromTitle(track.name); named != unknownSport)
        return std::string(named.name);
    return isBicycleComputer(track.device) || looksLikeRide(activity, sensors) ? "cycling" : "";
}

// Whether positions were taken out.
bool dropJumps(std::vector<Trackpoint>& segment)
{
    std::vector<Fix> fixes;
    std::vector<Trackpoint*> placed;
    for (auto& point : segment)
        if (point.position && point.time) {
            fixes.push_back({secondsOf(*point.time), *point.position});
            placed.push_back(&point);
        }
    const auto jumps = jumpsIn(fixes);
    for (std::size_t place = 0; place < jumps.size(); ++place)
        if (jumps[place])
            placed[place]->position.reset();
    return !jumps.empty();
}

bool dropLeaps(std::vector<Trackpoint>& segment)
{
    std::vector<Count> counts;
    std::vector<Trackpoint*> counted;
    for (auto& point : segment)
        if (point.distance && point.time) {
            counts.push_back({secondsOf(*point.time), *point.distance});
            counted.push_back(&point);
        }
    const auto leaps = leapsIn(counts);
    for (std::size_t place = 0; place < leaps.size(); ++place)
        if (leaps[place])
            counted[place]->distance.reset();
    return !leaps.empty();
}

std::vector<Remark> clean(Track& track)
{
    std::vector<Remark> remarks;
    for (auto& segment : track.segments) {
        if (dropJumps(segment))
            addRemark(remarks, Remark::PositionsDropped);
        if (dropLeaps(segment))
            addRemark(remarks, Remark::ImplausibleDropped);
    }
    return remarks;
}

} // namespace

void setCadence(Trackpoint& point, std::optional<double> cadence)
{
    point.cadence = aboveZero(cadence);
    point.stands = cadence == 0.0;
}

std::size_t pointsOf(const Track& track)
{
    std::size_t points = 0;
    for (const auto& segment : track.segments)
        points += segment.size();
    return points;
}

Activity activityOf(Track track)
{
    const auto cleaned = clean(track);
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
        const Trackpoint* placed = nullptr;
        for (const auto& point : segment) {
            gathering.add(point, before, placed);
            before = &point;
            if (point.position)
                placed = &point;
        }
    }
    gathering.addTo(activity);
    for (const auto remark : cleaned)
        addRemark(activity.remarks, remark);
    if (sport == unknownSport)
        activity.likelySport = likelySportOf(track, activity, gathering.sensors());
    return activity;
}

} // namespace patella::exchange
