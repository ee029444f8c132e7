// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/suunto_log.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

std::optional<double> scaled(std::optional<double> value, double unit)
{
    return value ? std::optional(*value * unit) : std::nullopt;
}

} // namespace

Sport suuntoSport(std::string_view number, std::string_view name)
{
    if (number == "3")
        return {"running", ""};
    if (number == "82")
        return {"running", "trail"};
    if (number == "93")
        return {"running", "treadmill"};
    if (number == "81") // "track and field"
        return {"running", "track"};
    if (number == "2")
        return {"multisport", ""};
    const auto named = sportFromWords(name);
    const bool isUnspecified = number.empty() || number == "0" || number == "1";
    if (isUnspecified || (named != unknownSport && named.name != "running"))
        return named;
    return {"other", ""};
}

void SuuntoListener::begin(std::string_view name, std::span<const XmlAttribute>)
{
    m_open.push_back(foldedWords(name));
    const auto& element = m_open.back();
    if (element == "header") {
        m_header = m_open.size();
    } else if (element == "sample") {
        m_sample = m_open.size();
        samples.emplace_back();
        m_latitude.reset();
        m_longitude.reset();
    } else if (m_header != 0 && (element == "diving" || element == "depth")) {
        header.isDive = true;
    }
}

std::string_view SuuntoListener::openAt(std::size_t fromTheEnd) const
{
    return m_open.size() > fromTheEnd ? std::string_view(m_open[m_open.size() - 1 - fromTheEnd])
                                      : std::string_view{};
}

void SuuntoListener::end(std::string_view, std::string_view text)
{
    if (m_open.empty())
        return;
    const auto depth = m_open.size();
    const std::string element = m_open.back();
    if (depth == m_header)
        m_header = 0;
    else if (depth == m_sample)
        m_sample = 0;
    else if (m_header != 0)
        onHeader(depth == m_header + 1 ? std::string_view{} : openAt(1), element, text);
    else if (m_sample != 0 && depth == m_sample + 1)
        onSample(element, text);
    else if (m_sample != 0)
        onEvent(openAt(1), element, text);
    m_open.pop_back();
}

void SuuntoListener::onHeader(std::string_view inside, std::string_view name, std::string_view text)
{
    const auto number = aboveZero(numberIn(text));
    if (inside == "hr" && name == "avg")
        header.averageHeartRate = scaled(number, m_units.perMinute);
    else if (inside == "hr" && name == "max")
        header.highestHeartRate = scaled(number, m_units.perMinute);
    else if (inside == "cadence" && name == "avg")
        header.cadence = scaled(number, m_units.perMinute);
    else if (!inside.empty())
        return;
    else if (name == "duration")
        header.seconds = scaled(number, m_units.second);
    else if (name == "distance")
        header.metres = number;
    else if (name == "ascent")
        header.ascent = numberIn(text);
    else if (name == "descent")
        header.descent = numberIn(text);
    else if (name == "activitytype")
        header.activityType = text;
    else if (name == "activity")
        header.activityName = text;
    else if (name == "datetime") {
        header.time = timeFromXml(text);
        header.isUtc = text.ends_with('Z') || (header.time && header.time->offset);
    }
}

void SuuntoListener::onSample(std::string_view name, std::string_view text)
{
    auto& sample = samples.back();
    auto& point = sample.point;
    if (name == "utc") {
        if (const auto time = timeFromXml(text))
            sample.utc = time->instant;
    } else if (name == "time") {
        sample.seconds = scaled(numberIn(text), m_units.second);
    } else if (name == "hr") {
        point.heartRate = scaled(aboveZero(numberIn(text)), m_units.perMinute);
    } else if (name == "cadence") {
        point.cadence = scaled(aboveZero(numberIn(text)), m_units.perMinute);
    } else if (name == "altitude") {
        point.altitude = numberIn(text);
    } else if (name == "distance") {
        point.distance = numberIn(text);
    } else if (name == "latitude") {
        m_latitude = scaled(numberIn(text), m_units.degree);
    } else if (name == "longitude") {
        m_longitude = scaled(numberIn(text), m_units.degree);
    }
    if (m_latitude && m_longitude && isPlace({*m_latitude, *m_longitude}))
        point.position = {*m_latitude, *m_longitude};
}

// SML: <Events><Pause><State>True. Openambit: <Lap><Type id="30">Pause.
void SuuntoListener::onEvent(std::string_view inside, std::string_view name, std::string_view text)
{
    const auto word = foldedWords(text);
    if ((inside == "pause" && name == "state" && word == "true")
        || (inside == "lap" && name == "type" && word == "pause"))
        samples.back().pauses = true;
}

namespace {

// When the log's own count of seconds began: from a sample that has both, or from the header.
std::optional<Instant> originOf(const SuuntoHeader& header, const std::vector<SuuntoSample>& samples)
{
    constexpr double longest = 1e7;
    for (const auto& sample : samples)
        if (sample.utc && sample.seconds && std::abs(*sample.seconds) < longest)
            return *sample.utc - std::chrono::milliseconds{std::llround(*sample.seconds * 1000)};
    return header.time ? std::optional(header.time->instant) : std::nullopt;
}

std::optional<Instant> timeOf(const SuuntoSample& sample, std::optional<Instant> origin)
{
    constexpr double longest = 1e7;
    if (sample.utc)
        return sample.utc;
    if (!origin || !sample.seconds || std::abs(*sample.seconds) > longest)
        return std::nullopt;
    return *origin + std::chrono::milliseconds{std::llround(*sample.seconds * 1000)};
}

// A watch writes its own count and its positions in samples of their own: the count is taken along, for it is
// the one that matters.
Track trackOf(const SuuntoHeader& header, const std::vector<SuuntoSample>& samples)
{
    const auto origin = originOf(header, samples);
    Track track;
    track.segments.emplace_back();
    std::optional<double> counted;
    for (const auto& sample : samples) {
        auto point = sample.point;
        point.time = timeOf(sample, origin);
        if (point.distance)
            counted = point.distance;
        point.distance = counted;
        if (point.time)
            track.segments.back().push_back(point);
        if (sample.pauses && !track.segments.back().empty())
            track.segments.emplace_back();
    }
    return track;
}

// The clock of the header, without a zone in SML, against the instant of the first sample.
std::optional<UtcOffset> offsetBetween(Instant local, Instant first)
{
    const auto minutes = std::chrono::duration<double, std::ratio<60>>(local - first).count();
    const auto ahead = std::round(minutes / 15) * 15;
    constexpr double near = 3, farthest = 14.0 * 60;
    if (std::abs(minutes - ahead) > near || std::abs(ahead) > farthest)
        return std::nullopt;
    return UtcOffset{std::chrono::minutes{std::lround(ahead)}};
}

void addStart(Activity& activity, const SuuntoHeader& header, bool inUtc)
{
    if (!header.time)
        return;
    const auto stated = std::chrono::floor<std::chrono::seconds>(header.time->instant);
    if (!inUtc && !header.isUtc) { // nothing in the file says the zone
        activity.start.reset();
        activity.localStart = std::chrono::local_seconds{stated.time_since_epoch()};
    } else if (!header.isUtc) {
        activity.utcOffset
            = activity.start ? offsetBetween(header.time->instant, *activity.start) : std::nullopt;
    } else {
        activity.utcOffset = header.time->offset;
        const auto late = activity.start ? *activity.start - stated : std::chrono::seconds{0};
        if (late >= std::chrono::seconds{0} && late < std::chrono::minutes{10}) {
            if (activity.elapsedSeconds)
                *activity.elapsedSeconds += static_cast<double>(late.count());
            activity.start = stated;
        }
    }
}

} // namespace

Activity activityOf(const SuuntoHeader& header, const std::vector<SuuntoSample>& samples, bool isWhole)
{
    auto activity = activityOf(trackOf(header, samples));
    const auto sport
        = header.isDive ? Sport{"diving", ""} : suuntoSport(header.activityType, header.activityName);
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    addStart(activity, header,
        std::any_of(samples.begin(), samples.end(), [](const auto& each) { return each.utc.has_value(); }));
    if (header.metres) {
        activity.distanceMetres = header.metres;
        std::erase(activity.remarks, Remark::DistanceFromTrack);
    }
    if (header.seconds)
        activity.timerSeconds = header.seconds;
    activity.elapsedSeconds = std::max(activity.elapsedSeconds, activity.timerSeconds);
    if (header.ascent)
        activity.ascentMetres = header.ascent;
    if (header.descent)
        activity.descentMetres = header.descent;
    const bool sampled = isWhole && activity.averageHeartRate;
    if (!sampled && header.averageHeartRate)
        activity.averageHeartRate = header.averageHeartRate;
    if (!sampled && header.highestHeartRate)
        activity.highestHeartRate = header.highestHeartRate;
    if ((!isWhole || !activity.cadence) && header.cadence)
        activity.cadence = stepsPerMinute(*header.cadence);
    return activity;
}

} // namespace patella::exchange
