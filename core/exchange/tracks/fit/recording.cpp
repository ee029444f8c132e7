// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit/recording.h"

#include "core/exchange/tracks/fit/developer_fields.h"

#include <algorithm>
#include <array>

namespace patella::exchange::fit {

namespace {

// Numbers of messages and fields as independent open readers name them.
enum Kind : std::uint16_t {
    FileId = 0,
    Sport = 12,
    Session = 18,
    Lap = 19,
    Record = 20,
    Event = 21,
    Closing = 34,
    Length = 101,
    StoredPulse = 132,
    FieldDescription = 206,
};

constexpr std::uint8_t speedAndDistance = 8; // of a record, packed
constexpr double frontGearEvent = 42, rearGearEvent = 43;

struct Meaning {
    std::uint8_t field;
    std::optional<double> Stretch::* figure;
    double perUnit;
};

constexpr std::array sessionMeanings{
    Meaning{5, &Stretch::sport, 1},
    Meaning{6, &Stretch::subSport, 1},
    Meaning{7, &Stretch::elapsed, 1000},
    Meaning{8, &Stretch::timer, 1000},
    Meaning{9, &Stretch::distance, 100},
    Meaning{16, &Stretch::averageHeartRate, 1},
    Meaning{17, &Stretch::highestHeartRate, 1},
    Meaning{18, &Stretch::strides, 1},
    Meaning{22, &Stretch::ascent, 1},
    Meaning{23, &Stretch::descent, 1},
    Meaning{44, &Stretch::poolLength, 100},
    Meaning{57, &Stretch::temperature, 1},
    Meaning{92, &Stretch::strideFraction, 128},
    Meaning{192, &Stretch::feel, 1},
    Meaning{193, &Stretch::effort, 10},
};

constexpr std::array lapMeanings{
    Meaning{7, &Stretch::elapsed, 1000},
    Meaning{8, &Stretch::timer, 1000},
    Meaning{9, &Stretch::distance, 100},
    Meaning{15, &Stretch::averageHeartRate, 1},
    Meaning{16, &Stretch::highestHeartRate, 1},
    Meaning{17, &Stretch::strides, 1},
    Meaning{21, &Stretch::ascent, 1},
    Meaning{22, &Stretch::descent, 1},
    Meaning{25, &Stretch::sport, 1},
    Meaning{39, &Stretch::subSport, 1},
    Meaning{80, &Stretch::strideFraction, 128},
};

std::optional<Timestamp> timestamp(const Message& message, std::uint8_t field)
{
    const auto number = message.number(field);
    if (!number || *number < 0 || *number > 0xFFFFFFFE)
        return std::nullopt;
    return static_cast<Timestamp>(*number);
}

// What an app measured stands in where the watch itself measured nothing.
Stretch stretchFrom(
    const Message& message, std::span<const Meaning> meanings, const DeveloperFields& developerFields)
{
    Stretch stretch;
    stretch.start = timestamp(message, 2);
    stretch.end = message.timestamp;
    for (const auto& meaning : meanings) {
        auto& figure = stretch.*meaning.figure;
        if (const auto number = message.number(meaning.field))
            figure = *number / meaning.perUnit;
        if (!message.developerFields.empty() && figure.value_or(0) == 0)
            if (const auto number = developerFields.inPlaceOf(meaning.field, message))
                figure = number;
    }
    return stretch;
}

double degrees(double semicircles) { return semicircles * (180 / 2147483648.0); }

// Twelve bits of speed, then twelve of distance in sixteenths of a metre that roll over.
class PackedDistance {
public:
    std::optional<double> metresAfter(std::string_view packed)
    {
        if (packed.size() != 3 || packed == "\xFF\xFF\xFF")
            return std::nullopt;
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(packed[at]); };
        const unsigned sixteenths = byte(1) >> 4U | static_cast<unsigned>(byte(2)) << 4U;
        m_sixteenths += (sixteenths - m_last) & 0xFFFU;
        m_last = sixteenths;
        return static_cast<double>(m_sixteenths) / 16;
    }

private:
    std::uint64_t m_sixteenths = 0;
    unsigned m_last = 0;
};

class Listener {
public:
    explicit Listener(std::size_t bytes)
    {
        constexpr std::size_t smallRecord = 16, enough = 1U << 20U;
        m_recording.samples.reserve(std::min(bytes / smallRecord, enough));
    }

    void onMessage(const Message& message)
    {
        switch (message.kind) {
        case FileId:
            if (!m_recording.fileType) { // a later one out of damaged bytes changes nothing
                m_recording.fileType = message.number(0);
                m_recording.device = message.text(8);
            }
            break;
        case Sport:
            readSport(message);
            break;
        case Session:
            m_recording.summaryFirst = m_recording.summaryFirst || m_recording.samples.empty();
            m_recording.sessions.push_back(stretchFrom(message, sessionMeanings, m_developerFields));
            break;
        case Lap:
            m_recording.laps.push_back(stretchFrom(message, lapMeanings, m_developerFields));
            break;
        case Record:
            m_recording.samples.emplace_back();
            readSample(message, m_recording.samples.back());
            break;
        case Event:
            readEvent(message);
            break;
        case Closing:
            m_recording.closed = message.timestamp;
            m_recording.closedLocal = timestamp(message, 5);
            break;
        case Length:
            m_recording.crossings.push_back({message.timestamp, message.number(12) == 1.0});
            break;
        case StoredPulse:
            readStoredPulse(message);
            break;
        case FieldDescription:
            m_developerFields.describe(message);
            break;
        default:
            break;
        }
    }
    Recording takeRecording() { return std::move(m_recording); }

private:
    void readSport(const Message& message)
    {
        ++m_recording.sportsSaid;
        m_recording.sport = message.number(0);
        m_recording.subSport = message.number(1);
        m_recording.sportName = message.text(3);
    }

    void readEvent(const Message& message)
    {
        const auto type = message.number(1);
        const auto event = message.number(0);
        m_recording.changesGears
            = m_recording.changesGears || event == frontGearEvent || event == rearGearEvent;
        if (event != 0.0 || !type || !message.timestamp)
            return;
        if (*type == 0)
            m_recording.timer.push_back({*message.timestamp, true});
        else if (*type == 1 || *type == 4 || *type == 8 || *type == 9)
            m_recording.timer.push_back({*message.timestamp, false});
    }

    void readStoredPulse(const Message& message)
    {
        for (const char each : message.bytesOf(6))
            if (const auto beats = static_cast<unsigned char>(each); beats != 0 && beats != 0xFF)
                m_recording.storedPulse.push_back(beats);
    }

    void readSample(const Message& message, Sample& sample)
    {
        readNative(message, sample);
        if (!message.developerFields.empty()) {
            const auto standIn = [&](auto& figure, std::uint8_t field) {
                if (!figure)
                    figure = m_developerFields.inPlaceOf(field, message);
            };
            standIn(sample.heartRate, 3);
            standIn(sample.strides, 4);
            standIn(sample.distance, 5);
            standIn(sample.altitude, 2);
        }
    }

    void readNative(const Message& message, Sample& sample)
    {
        sample.time = message.timestamp;
        for (const auto& field : message.fields)
            message.withNumber(field, [&](double number) { keep(field.number, number, sample); });
        if (!sample.distance)
            if (const auto packed = message.bytesOf(speedAndDistance); !packed.empty())
                sample.distance = m_packed.metresAfter(packed);
    }

    void keep(std::uint8_t field, double number, Sample& sample)
    {
        switch (field) {
        case 0:
            sample.latitude = degrees(number);
            break;
        case 1:
            sample.longitude = degrees(number);
            break;
        case 2:
            if (!sample.altitude)
                sample.altitude = static_cast<float>(number / 5 - 500);
            break;
        case 3:
            sample.heartRate = static_cast<float>(number);
            break;
        case 4:
            sample.strides = static_cast<float>(number);
            break;
        case 5:
            sample.distance = number / 100;
            break;
        case 7:
            m_recording.hasPower = m_recording.hasPower || number > 0;
            break;
        case 13:
            sample.temperature = static_cast<float>(number);
            break;
        case 52: // strides in 256ths
            if (!sample.strides)
                sample.strides = static_cast<float>(number / 256);
            break;
        case 78: // a finer one
            sample.altitude = static_cast<float>(number / 5 - 500);
            break;
        default:
            break;
        }
    }

    Recording m_recording;
    PackedDistance m_packed;
    DeveloperFields m_developerFields;
};

} // namespace

Recording recordingFrom(MessageStream& messages)
{
    Listener listener(messages.bytesLeft());
    while (const auto* message = messages.next())
        listener.onMessage(*message);
    return listener.takeRecording();
}

} // namespace patella::exchange::fit
