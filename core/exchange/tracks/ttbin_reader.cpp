// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/ttbin_reader.h"

#include "core/exchange/format/bytes.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/trackpoints.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace patella::exchange {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

// What the header and the records begin with.
constexpr std::uint8_t headerTag = 0x20, statusTag = 0x21, gpsTag = 0x22, pulseTag = 0x25, summaryTag = 0x27,
                       lapTag = 0x2F, treadmillTag = 0x32;
constexpr std::size_t startPlace = 0x08, offsetPlace = 0x70, countPlace = 0x75, tablePlace = 0x76;
constexpr std::size_t tableRow = 3;

// The least of a record that is read, its tag included.
constexpr std::size_t statusSize = 7, gpsSize = 28, pulseSize = 7, summarySize = 10, treadmillSize = 15;

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }
std::uint32_t longAt(std::string_view bytes, std::size_t at)
{
    return wordAt<std::uint32_t>(bytes, at, ByteOrder::LowFirst);
}
std::uint16_t shortAt(std::string_view bytes, std::size_t at)
{
    return wordAt<std::uint16_t>(bytes, at, ByteOrder::LowFirst);
}
std::optional<double> floatAt(std::string_view bytes, std::size_t at)
{
    const auto value = std::bit_cast<float>(longAt(bytes, at));
    constexpr float beyondAnything = 1e7;
    return std::isfinite(value) && value >= 0 && value < beyondAnything ? std::optional<double>(value)
                                                                        : std::nullopt;
}

Sport sportOf(std::uint8_t activity)
{
    switch (activity) {
    case 0:
        return {"running", ""};
    case 7:
        return {"running", "treadmill"};
    case 14:
        return {"running", "trail"};
    case 8: // "freestyle": any sport
        return unknownSport;
    case 1:
    case 11:
        return {"cycling", ""};
    case 2:
        return {"swimming", ""};
    case 10:
        return {"hiking", ""};
    default:
        return {"other", ""};
    }
}

class TtbinReading {
public:
    explicit TtbinReading(std::string_view bytes)
        : m_bytes(bytes)
    {
        m_table = tablePlace + tableRow * byteAt(bytes, countPlace);
        m_sizes.fill(0);
        for (std::size_t at = tablePlace; at + tableRow <= std::min(m_table, bytes.size()); at += tableRow)
            m_sizes.at(byteAt(bytes, at)) = shortAt(bytes, at + 1);
        const auto ahead = static_cast<std::int32_t>(longAt(bytes, offsetPlace));
        constexpr std::int32_t quarter = 15 * 60, farthest = 14 * 3600;
        if (ahead % quarter == 0 && std::abs(ahead) <= farthest)
            m_ahead = seconds{ahead};
        m_begunAt = instantAt(bytes, startPlace, true);
        m_track.segments.emplace_back();
        readRecords();
    }

    std::optional<Activity> activity() const
    {
        auto activity = activityOf(m_track);
        const auto sport = m_activity ? sportOf(*m_activity) : unknownSport;
        activity.sport = sport.name;
        activity.subSport = sport.subName;
        addStart(activity);
        if (m_ahead)
            activity.utcOffset = UtcOffset{std::chrono::floor<std::chrono::minutes>(*m_ahead)};
        addSummary(activity);
        if (m_lapCount > 0)
            activity.laps = m_lapCount;
        if (!activity.start || (!activity.timerSeconds && !activity.distanceMetres))
            return std::nullopt;
        if (m_ending)
            activity.remarks.push_back(*m_ending);
        return activity;
    }

private:
    void readRecords()
    {
        for (std::size_t at = m_table; at < m_bytes.size();) {
            const auto tag = byteAt(m_bytes, at);
            const std::size_t size = m_sizes.at(tag);
            if (size == 0 || size > m_bytes.size() - at) {
                m_ending = size == 0 ? Remark::PartUnreadable : Remark::CutOff;
                return;
            }
            onRecord(tag, m_bytes.substr(at, size));
            at += size;
        }
        if (!m_summarised) // the watch writes it last
            m_ending = Remark::CutOff;
    }

    void addStart(Activity& activity) const
    {
        const auto start = m_began ? m_began : activity.start ? activity.start : m_begunAt;
        if (m_began && activity.start && activity.elapsedSeconds) {
            const auto wait = *activity.start - *m_began; // for the first position
            if (wait >= seconds{0} && wait < std::chrono::hours{1})
                *activity.elapsedSeconds += static_cast<double>(wait.count());
        }
        activity.start = start;
    }

    void onRecord(std::uint8_t tag, std::string_view record)
    {
        if (tag == gpsTag && record.size() >= gpsSize)
            readPosition(record);
        else if (tag == treadmillTag && record.size() >= treadmillSize)
            readTreadmill(record);
        else if (tag == pulseTag && record.size() >= pulseSize)
            readPulse(record);
        else if (tag == statusTag && record.size() >= statusSize)
            readStatus(record);
        else if (tag == summaryTag && record.size() >= summarySize)
            readSummary(record);
        else if (tag == lapTag)
            ++m_lapCount;
    }

    std::optional<sys_seconds> instantAt(std::string_view record, std::size_t at, bool local) const
    {
        const auto time = longAt(record, at);
        constexpr std::uint32_t year1990 = 631'152'000;
        if (time < year1990 || time == 0xFFFFFFFF) // no signal
            return std::nullopt;
        return sys_seconds{seconds{time} - (local ? m_ahead.value_or(seconds{0}) : seconds{0})};
    }

    void readPosition(std::string_view record)
    {
        constexpr double perDegree = 1e7;
        Trackpoint point;
        const auto instant = instantAt(record, 13, false);
        if (!instant)
            return;
        point.time = *instant;
        const Position position{static_cast<std::int32_t>(longAt(record, 1)) / perDegree,
            static_cast<std::int32_t>(longAt(record, 5)) / perDegree};
        if (isPlace(position))
            point.position = position;
        point.distance = floatAt(record, 23);
        m_steps += byteAt(record, 27);
        keep(point);
    }

    void readTreadmill(std::string_view record)
    {
        Trackpoint point;
        const auto instant = instantAt(record, 1, true);
        if (!instant)
            return;
        point.time = *instant;
        point.distance = floatAt(record, 5);
        m_steps = std::max<double>(m_steps, longAt(record, 11));
        keep(point);
    }

    void readPulse(std::string_view record)
    {
        const auto beats = byteAt(record, 1);
        m_pulse = beats > 0 ? std::optional<double>(beats) : std::nullopt;
    }

    // 0 ready, 1 running, 2 paused, 3 stopped.
    void readStatus(std::string_view record)
    {
        m_activity = byteAt(record, 2);
        const auto status = byteAt(record, 1);
        if (status == 1 && !m_began)
            m_began = instantAt(record, 3, true);
        if (status == 2 && !m_track.segments.back().empty())
            m_track.segments.emplace_back();
    }

    void readSummary(std::string_view record)
    {
        m_summarised = true;
        m_activity = byteAt(record, 1);
        m_metres = floatAt(record, 2);
        m_seconds = longAt(record, 6);
    }

    void keep(Trackpoint& point)
    {
        point.heartRate = m_pulse;
        m_track.segments.back().push_back(point);
    }

    // A runner corrects the distance of a treadmill on the watch: the summary has it.
    void addSummary(Activity& activity) const
    {
        constexpr double minute = 60;
        constexpr std::uint32_t longest = 10 * 86400;
        if (m_metres.value_or(0) > 0) {
            activity.distanceMetres = m_metres;
            std::erase(activity.remarks, Remark::DistanceFromTrack);
        }
        if (m_seconds && *m_seconds > 0 && *m_seconds < longest)
            activity.timerSeconds = *m_seconds;
        activity.elapsedSeconds = std::max(activity.elapsedSeconds, activity.timerSeconds);
        if (m_steps > 0 && activity.timerSeconds.value_or(0) > 0 && activity.sport == "running")
            activity.cadence = m_steps / *activity.timerSeconds * minute;
    }

    std::string_view m_bytes;
    std::size_t m_table = 0;
    std::array<std::uint16_t, 256> m_sizes{};
    std::optional<seconds> m_ahead; // of UTC
    Track m_track;
    std::optional<std::uint8_t> m_activity;
    std::optional<sys_seconds> m_begunAt; // as the header has it
    std::optional<sys_seconds> m_began; // as the first record of its status has it
    std::optional<double> m_pulse, m_metres;
    std::optional<std::uint32_t> m_seconds;
    std::optional<Remark> m_ending;
    double m_steps = 0;
    int m_lapCount = 0;
    bool m_summarised = false;
};

Reading readTtbin(std::string_view bytes)
{
    Reading reading;
    if (bytes.size() <= tablePlace)
        return {.activities = {}, .refusal = Refusal::Broken, .companions = {}};
    if (auto activity = TtbinReading(bytes).activity())
        reading.activities.push_back(std::move(*activity));
    else
        reading.refusal = Refusal::NoActivity;
    return reading;
}

// Its table has a row for the header itself, which is as long as the way to the table's length.
bool isTtbin(std::string_view bytes)
{
    if (bytes.size() <= tablePlace || byteAt(bytes, 0) != headerTag)
        return false;
    const auto end = std::min(tablePlace + tableRow * byteAt(bytes, countPlace), bytes.size());
    for (auto at = tablePlace; at + tableRow <= end; at += tableRow)
        if (byteAt(bytes, at) == headerTag && shortAt(bytes, at + 1) == countPlace)
            return true;
    return false;
}

} // namespace

const Reader ttbinReader{.name = "TomTom", .endings = "ttbin", .recognises = isTtbin, .read = readTtbin};

} // namespace patella::exchange
