// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/activities.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/sport_guess.h"
#include "core/exchange/tracks/fit/clean_samples.h"
#include "core/exchange/tracks/fit/session_activity.h"
#include "core/exchange/tracks/fit/summary.h"

#include <algorithm>
#include <numeric>

namespace patella::exchange::fit {

namespace {

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

// A session out of damaged bytes, held against what was recorded. Of a file whose end is missing the session
// may well be longer than the recording.
bool contradicts(const Stretch& session, const Stretch& recorded, const Recording& recording)
{
    if (!recording.damaged || !recorded.start || !recorded.elapsed || *recorded.elapsed < 60)
        return false;
    constexpr double slack = 3600;
    const double length = std::max(session.elapsed.value_or(0), session.timer.value_or(0));
    const double begins
        = static_cast<double>(session.start.value_or(*recorded.start)) - static_cast<double>(*recorded.start);
    const bool elsewhere = begins > *recorded.elapsed + slack || begins + length + slack < 0;
    const double longest = recording.cutOff ? 24 * slack : 2 * *recorded.elapsed + slack;
    const double farthest = recorded.distance.value_or(0) * (recording.cutOff ? 20 : 2);
    const bool tooFar = farthest > 0 && session.distance.value_or(0) > farthest;
    const bool tooShort = (session.distance && *session.distance > 0
                              && *session.distance < 0.6 * recorded.distance.value_or(0))
        || (length > 0 && length < 0.5 * *recorded.elapsed);
    return elsewhere || length > longest || tooFar || (tooShort && !recording.summaryFirst);
}

Stretch sportAlone(const Stretch& session)
{
    Stretch alone;
    alone.sport = session.sport;
    alone.subSport = session.subSport;
    return alone;
}

// What was recorded goes on after the last summary by more than a pause at the end.
bool goesOnAfter(const Stretch& summary, const Stretch& recorded)
{
    constexpr double shortest = 20; // seconds
    if (!summary.start || !recorded.start || !recorded.elapsed || !summary.elapsed)
        return false;
    const auto end = static_cast<double>(*summary.start) + *summary.elapsed;
    return static_cast<double>(*recorded.start) + *recorded.elapsed > end + shortest
        && (summary.distance.value_or(0) <= 0 || recorded.distance.value_or(0) > *summary.distance);
}

// Distance and times of an unfinished summary are those of the recording.
bool finishFrom(Stretch& summary, const Stretch& recorded)
{
    if (!goesOnAfter(summary, recorded))
        return false;
    for (const auto figure : {&Stretch::distance, &Stretch::timer, &Stretch::elapsed, &Stretch::ascent,
             &Stretch::descent, &Stretch::averageHeartRate, &Stretch::strides})
        if (recorded.*figure)
            summary.*figure = recorded.*figure;
    return true;
}

// How far the recording goes; never farther than what is kept of it.
ReadExtent extentOf(const Stretch& recorded, const Activity& activity)
{
    const auto upTo = [](std::optional<double> reached, std::optional<double> whole) {
        return reached && whole ? std::min(reached, whole) : reached;
    };
    const auto length = std::max(activity.elapsedSeconds, activity.timerSeconds);
    return {.metres = upTo(recorded.distance, activity.distanceMetres),
        .seconds = upTo(recorded.elapsed, length),
        .missingPercent = std::nullopt};
}

// A session of the file with what the other messages say of it.
class Completion {
public:
    Completion(Stretch session, const Recording& recording, bool several)
        : m_session(std::move(session))
        , m_recording(recording)
        , m_several(several)
    {
    }

    Activity from(std::span<const Stretch> laps, std::span<const Sample> samples)
    {
        auto measured = summaryOfSamples(samples, m_recording.timer, m_several);
        resolve(measured.figures, samples);
        auto lapSummary = summaryOfLaps(laps);
        const bool isOpen = !m_recording.closed || m_recording.damaged;
        const bool unfinished = (!m_session.distance && finishFrom(lapSummary, measured.figures))
            || (isOpen && !m_several && finishFrom(m_session, measured.figures));
        if (unfinished)
            addRemark(m_remarks, Remark::SummaryUnfinished);
        fillGaps(m_session, lapSummary);
        const bool distanceStated = m_session.distance && *m_session.distance > 0;
        if (!coversMostOf(m_session, measured.figures)) {
            measured.figures.ascent = measured.figures.descent = std::nullopt;
            measured.kilometres.clear();
        }
        fillGaps(m_session, measured.figures);
        if (!m_several)
            fillGaps(m_session, summaryOfPulse(m_recording.storedPulse));
        if (!distanceStated && measured.alongTrack && measured.figures.distance)
            addRemark(m_remarks, Remark::DistanceFromTrack);
        return activity(std::move(measured), laps.size());
    }

private:
    // Sessions that lack or contradict what was recorded.
    void resolve(const Stretch& recorded, std::span<const Sample> samples)
    {
        if (!m_several && m_session.distance.value_or(0) <= 0)
            m_session.distance = swumDistance(m_session, m_recording.crossings);
        if (m_session.start && *m_session.start < firstDate && !samples.empty()
            && samples.front().time >= firstDate)
            m_session.start.reset(); // a date that was never set, beside samples with theirs
        if (!contradicts(m_session, recorded, m_recording))
            return;
        m_session = sportAlone(m_session);
        addRemark(m_remarks, Remark::SummaryContradicted);
    }

    bool likelyARide(const Activity& activity) const
    {
        const Sensors sensors{.power = m_recording.hasPower, .gears = m_recording.changesGears};
        return isBicycleComputer(m_recording.device) || looksLikeRide(activity, sensors);
    }

    Activity activity(Measured measured, std::size_t laps) const
    {
        auto activity = activityOf(m_session, m_recording);
        if (activity.sport == unknownSport.name && likelyARide(activity))
            activity.likelySport = "cycling";
        activity.kilometres = std::move(measured.kilometres);
        if (laps > 0)
            activity.laps = static_cast<int>(laps);
        for (const auto remark : m_remarks)
            addRemark(activity.remarks, remark);
        if (measured.altitudesDropped)
            addRemark(activity.remarks, Remark::AltitudesDropped);
        if (m_recording.damaged)
            activity.readExtent = extentOf(measured.figures, activity);
        return activity;
    }

    Stretch m_session;
    const Recording& m_recording;
    bool m_several;
    std::vector<Remark> m_remarks;
};

bool saysAnything(const Activity& activity)
{
    return activity.distanceMetres.value_or(0) > 0 || activity.timerSeconds.value_or(0) > 0
        || activity.elapsedSeconds.value_or(0) > 0;
}

std::optional<Timestamp> endOf(const Stretch& session)
{
    if (!session.start)
        return session.end;
    const auto length = std::max(session.elapsed.value_or(0), session.timer.value_or(0));
    constexpr double latest = 0xFFFFFFFE;
    const auto end = static_cast<Timestamp>(std::min(static_cast<double>(*session.start) + length, latest));
    return session.end && *session.end > end && *session.end - end <= 3600 ? session.end : end;
}

// The sport of what follows the last session: a file that says each sport says it before its records.
Stretch unnamedSession(const Recording& recording, std::span<const Stretch> laps)
{
    Stretch session;
    if (recording.sportsSaid > static_cast<int>(recording.sessions.size())) {
        session.sport = recording.sport;
        session.subSport = recording.subSport;
    } else if (!laps.empty()) {
        session.sport = laps.front().sport;
        session.subSport = laps.front().subSport;
    }
    if (!session.sport)
        session.sport = unstatedSport;
    return session;
}

class Sessions {
public:
    explicit Sessions(const Recording& recording)
        : m_recording(recording)
    {
    }

    std::vector<Activity> activities()
    {
        const auto& sessions = m_recording.sessions;
        const auto rest = restAfterTheLast();
        if (sessions.size() <= 1 && rest.empty()) {
            const auto session = sessions.empty() ? Stretch{} : sessions.front();
            keep(Completion(session, m_recording, false).from(m_recording.laps, m_recording.samples));
            return std::move(m_activities);
        }
        for (const auto& session : sessions) {
            const auto laps
                = piecesOf<Stretch>(session, m_recording.laps, [](const auto& lap) { return lap.start; });
            const auto samples = piecesOf<Sample>(
                session, m_recording.samples, [](const auto& sample) { return sample.time; });
            keep(Completion(session, m_recording, true).from(laps, samples));
        }
        if (!rest.empty())
            keepRest(rest);
        return std::move(m_activities);
    }

private:
    // Samples of a session that was never summed up.
    std::vector<Sample> restAfterTheLast() const
    {
        std::vector<Sample> rest;
        const auto& sessions = m_recording.sessions;
        if (sessions.empty() || m_recording.summaryFirst || (m_recording.closed && !m_recording.damaged))
            return rest;
        std::optional<Timestamp> end;
        for (const auto& session : sessions)
            end = std::max(end, endOf(session));
        for (const auto& sample : m_recording.samples)
            if (end && sample.time && *sample.time > *end)
                rest.push_back(sample);
        constexpr Timestamp shortest = 60; // seconds
        const bool isLong = !rest.empty() && *rest.back().time > *rest.front().time + shortest;
        return isLong ? rest : std::vector<Sample>{};
    }

    void keepRest(std::span<const Sample> rest)
    {
        std::vector<Stretch> laps;
        for (const auto& lap : m_recording.laps)
            if (lap.start && *lap.start >= *rest.front().time)
                laps.push_back(lap);
        auto activity = Completion(unnamedSession(m_recording, laps), m_recording, true).from(laps, rest);
        addRemark(activity.remarks, Remark::SummaryUnfinished);
        keep(std::move(activity));
    }

    void keep(Activity activity)
    {
        if (saysAnything(activity))
            m_activities.push_back(std::move(activity));
    }

    const Recording& m_recording;
    std::vector<Activity> m_activities;
};

} // namespace

std::vector<Activity> activitiesOf(Recording recording)
{
    const auto cleaned = cleanSamples(recording);
    auto activities = Sessions(recording).activities();
    for (auto& activity : activities)
        for (const auto remark : cleaned)
            addRemark(activity.remarks, remark);
    return activities;
}

} // namespace patella::exchange::fit
