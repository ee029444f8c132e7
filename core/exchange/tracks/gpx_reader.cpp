// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/gpx_reader.h"

#include "core/exchange/format/mean.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/track_ending.h"
#include "core/exchange/format/trackpoints.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

struct PulseReading {
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> time;
    std::optional<double> beats;
};

// GPX 1.0 and 1.1, with the pulse and cadence of anybody's extension inside the track point.
class TrackListener final : public XmlListener {
public:
    std::vector<Track> tracks;
    std::vector<PulseReading> pulseBesideTracks; // some programs keep a list of its own

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        ++m_depth;
        if (name == "gpx")
            readCreator(attributes);
        if (name == "trk") {
            tracks.push_back({});
            tracks.back().name = m_title;
            tracks.back().device = m_creator;
            m_trackDepth = m_depth;
        } else if (m_trackDepth != 0 && name == "trkseg") {
            tracks.back().segments.emplace_back();
        } else if (m_trackDepth != 0 && name == "trkpt") {
            m_pointDepth = m_depth;
            m_point = {};
            m_latitude.reset();
            m_longitude.reset();
            for (const auto& [key, value] : attributes)
                if (key == "lat")
                    m_latitude = numberIn(value);
                else if (key == "lon")
                    m_longitude = numberIn(value);
        } else if (m_trackDepth == 0 && name == "heartRate") {
            readPulse(attributes);
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (m_pointDepth != 0 && m_depth > m_pointDepth)
            onPointElement(name, text);
        else if (m_depth == m_pointDepth)
            keepPoint();
        else if (m_trackDepth != 0 && m_depth == m_trackDepth + 1 && name == "type")
            tracks.back().type = text;
        else if (m_trackDepth != 0 && m_depth == m_trackDepth + 1 && name == "name")
            tracks.back().name = text;
        else if (m_depth == m_trackDepth)
            m_trackDepth = 0;
        else if (m_trackDepth == 0 && tracks.empty() && name == "name")
            m_title = text; // of the whole file
        --m_depth;
    }

private:
    void readCreator(std::span<const XmlAttribute> attributes)
    {
        for (const auto& each : attributes)
            if (each.name == "creator")
                m_creator = each.value;
    }

    void readPulse(std::span<const XmlAttribute> attributes)
    {
        PulseReading reading;
        for (const auto& [key, value] : attributes)
            if (key == "bpm")
                reading.beats = aboveZero(numberIn(value));
            else if (const auto time = key == "time" ? timeFromXml(value) : std::nullopt)
                reading.time = time->instant;
        if (reading.beats)
            pulseBesideTracks.push_back(reading);
    }

    void onPointElement(std::string_view name, std::string_view text)
    {
        const bool itself = m_depth == m_pointDepth + 1;
        if (itself && name == "time")
            readTime(text);
        else if (itself && name == "ele")
            m_point.altitude = numberIn(text);
        else if (name == "hr" || name == "heartrate")
            m_point.heartRate = aboveZero(numberIn(text));
        else if (name == "cad" || name == "cadence" || name == "RunCadence")
            setCadence(m_point, numberIn(text));
        else if (name == "power" || name == "PowerInWatts" || name == "watts")
            m_point.hasPower = aboveZero(numberIn(text)).has_value();
        else if (name == "atemp" || name == "temp")
            m_point.temperature = numberIn(text);
    }

    void readTime(std::string_view text)
    {
        const auto time = timeFromXml(text);
        if (!time)
            return;
        m_point.time = time->instant;
        if (!tracks.back().offset)
            tracks.back().offset = time->offset;
    }

    void keepPoint()
    {
        m_pointDepth = 0;
        if (m_latitude && m_longitude && isPlace({*m_latitude, *m_longitude}))
            m_point.position = {*m_latitude, *m_longitude};
        auto& segments = tracks.back().segments;
        if (segments.empty())
            segments.emplace_back();
        segments.back().push_back(m_point);
    }

    std::string m_creator;
    std::string m_title;
    int m_depth = 0;
    int m_trackDepth = 0;
    int m_pointDepth = 0;
    Trackpoint m_point;
    std::optional<double> m_latitude, m_longitude;
};

// A reading sums up the heartbeats since the one before; across a stop nothing was read.
void addPulse(Activity& activity, std::span<const PulseReading> readings)
{
    constexpr std::chrono::seconds longest{60};
    Mean overTime, plain;
    std::optional<PulseReading> before;
    for (const auto& each : readings) {
        if (before && before->time && each.time && *each.time - *before->time <= longest)
            overTime.add(each.beats, std::chrono::duration<double>(*each.time - *before->time).count());
        plain.add(each.beats);
        activity.highestHeartRate = std::max(activity.highestHeartRate, each.beats);
        before = each;
    }
    activity.averageHeartRate = overTime.value() ? overTime.value() : plain.value();
}

Reading readGpx(std::string_view bytes)
{
    TrackListener listener;
    const auto ending = readXml(bytes, listener);
    Reading reading;
    bool timeless = false;
    for (const auto& track : listener.tracks) {
        if (pointsOf(track) < 2)
            continue;
        auto activity = activityOf(track);
        timeless = timeless || activity.elapsedSeconds.value_or(0) <= 0;
        auto& place = activity.elapsedSeconds.value_or(0) > 0 ? reading.activities : reading.routes;
        place.push_back(std::move(activity));
    }
    if (reading.activities.size() == 1 && !reading.activities.front().averageHeartRate)
        addPulse(reading.activities.front(), listener.pulseBesideTracks);
    conclude(reading, timeless, ending);
    return reading;
}

bool isGpx(std::string_view bytes) { return isXmlOf("gpx", bytes); }

} // namespace

const Reader gpxReader{.name = "GPX", .endings = "gpx", .recognises = isGpx, .read = readGpx};

} // namespace patella::exchange
