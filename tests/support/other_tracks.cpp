// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_tracks.h"

#include <fmt/format.h>

#include "core/log/values/local_time.h"

#include <array>
#include <bit>
#include <numbers>

namespace patella::test {

namespace {

constexpr std::chrono::hours ahead{1};

std::string utcAfter(const TrackMaker& maker, int second)
{
    return isoText(maker.start + std::chrono::seconds{second});
}

std::string clockAfter(const TrackMaker& maker, int second) // without the Z
{
    return isoText(maker.start + ahead + std::chrono::seconds{second}).substr(0, 19);
}

double metresAfter(const TrackMaker& maker, int second) { return second * maker.metresPerSecond; }

template <typename Write> std::string eachPoint(const TrackMaker& maker, Write write)
{
    std::string text;
    for (int second = 0; second <= maker.seconds; second += maker.everySeconds)
        text += write(second);
    return text;
}

std::string suuntoSamples(const TrackMaker& maker, const char* name)
{
    constexpr double degree = std::numbers::pi / 180;
    return eachPoint(maker, [&](int second) {
        return fmt::format(
            "<{0}><HR>{1:.6f}</HR><Cadence>{2:.6f}</Cadence><Altitude>40</Altitude><Distance>{3:.0f}"
            "</Distance><Time>{4}</Time><UTC>{5}</UTC></{0}>\n<{0}><Latitude>{6:.12f}</Latitude>"
            "<Longitude>{7:.12f}</Longitude><Time>{4}.1</Time><UTC>{5}</UTC></{0}>\n",
            name, maker.heartRate / 60.0, maker.cadence / 60.0, metresAfter(maker, second), second,
            utcAfter(maker, second), latitudeAfter(maker, second) * degree, 13.4 * degree);
    });
}

std::string suuntoHeader(const TrackMaker& maker, const std::string& time)
{
    return fmt::format(
        "<Duration>{}.4</Duration><Ascent>12</Ascent><Descent>9</Descent><HR><Avg>2.5</Avg><Max>2.75"
        "</Max></HR><ActivityType>3</ActivityType><Activity>Laufen</Activity><Distance>{:.0f}"
        "</Distance><DateTime>{}</DateTime>",
        maker.seconds, metresAfter(maker, maker.seconds), time);
}

} // namespace

std::string kmlOf(const TrackMaker& maker)
{
    const auto points = eachPoint(maker, [&](int second) {
        return fmt::format("<when>{}</when>\n<gx:coord>13.4 {:.7f} 40.0</gx:coord>\n",
            utcAfter(maker, second), latitudeAfter(maker, second));
    });
    const auto pulses
        = eachPoint(maker, [&](int) { return fmt::format("<gx:value>{}</gx:value>\n", maker.heartRate); });
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\" "
        "xmlns:gx=\"http://www.google.com/kml/ext/2.2\"><Document><Placemark><name>Evening</name>"
        "<ExtendedData><Data name=\"type\"><value>{}</value></Data></ExtendedData><gx:MultiTrack>"
        "<gx:Track>\n{}<ExtendedData><SchemaData schemaUrl=\"#schema\"><gx:SimpleArrayData "
        "name=\"heart_rate\">\n{}</gx:SimpleArrayData></SchemaData></ExtendedData></gx:Track>"
        "</gx:MultiTrack></Placemark></Document></kml>\n",
        maker.sport, points, pulses);
}

std::string smlOf(const TrackMaker& maker)
{
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sml xmlns=\"http://www.suunto.com/schemas/sml\">"
        "<DeviceLog><Header>{}</Header><Device><Name>made up</Name></Device><Samples>\n{}</Samples>"
        "</DeviceLog></sml>\n",
        suuntoHeader(maker, clockAfter(maker, 0)), suuntoSamples(maker, "Sample"));
}

std::string moveslink2Of(const TrackMaker& maker)
{
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<header>{}</header>\n<samples>\n{}</samples>\n",
        suuntoHeader(maker, utcAfter(maker, 0)), suuntoSamples(maker, "sample"));
}

std::string openambitOf(const TrackMaker& maker)
{
    const auto samples = eachPoint(maker, [&](int second) {
        return fmt::format(
            "<Sample><Type id=\"0\">periodic</Type><Time>{0}000</Time><UTC>{1}</UTC><HR>{2}</HR>"
            "<Cadence>{3}</Cadence><Distance>{4:.0f}</Distance></Sample>\n<Sample><Type id=\"5\">"
            "gps-small</Type><Time>{0}100</Time><UTC>{1}</UTC><Latitude>{5:.0f}</Latitude><Longitude>"
            "134000000</Longitude></Sample>\n",
            second, utcAfter(maker, second), maker.heartRate, maker.cadence, metresAfter(maker, second),
            latitudeAfter(maker, second) * 1e7);
    });
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<openambitlog version=\"1.0\"><Time>{0}</Time><Log>"
        "<Header><DateTime>{0}</DateTime><Duration>{1}400</Duration><HR><Avg>{2}</Avg></HR>"
        "<ActivityType>3</ActivityType><Activity>Running</Activity><Distance>{3:.0f}</Distance></Header>"
        "<Samples>\n{4}</Samples></Log></openambitlog>\n",
        clockAfter(maker, 0), maker.seconds, maker.heartRate, metresAfter(maker, maker.seconds), samples);
}

std::string moveslinkOf(const TrackMaker& maker)
{
    std::string steps, pulses;
    for (int second = 0; second < maker.seconds; second += 10) {
        steps += fmt::format("{} ", metresAfter(maker, 10));
        pulses += fmt::format("{} ", maker.heartRate);
    }
    const auto start = clockAfter(maker, 0);
    const std::chrono::hh_mm_ss length{std::chrono::seconds{maker.seconds}};
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE xml>\n<MovesCount><Device><FullName>"
        "Suunto Quest</FullName></Device><Move><Header><Time>{} {}</Time><Duration>{:02}:{:02}:{:02}.400"
        "</Duration><Activity>3</Activity><Distance>{:.0f}</Distance></Header><Samples><Distance>{}"
        "</Distance><HR>{}</HR></Samples><Marks><Mark><Time>00:03:00</Time></Mark><Mark><Time>00:03:00"
        "</Time></Mark></Marks></Move></MovesCount>\n",
        start.substr(0, 10), start.substr(11), length.hours().count(), length.minutes().count(),
        length.seconds().count(), metresAfter(maker, maker.seconds), steps, pulses);
}

std::string trkOf(const TrackMaker& maker)
{
    const auto points = eachPoint(maker, [&](int second) {
        const auto time = clockAfter(maker, second);
        return fmt::format(
            "T  A {:.8f}\u00BAN 13.40000000\u00BAE {}-NOV-26 {}.000 s 40.000000 0.000000 0.000000 "
            "0.000000 0 -1000.000000\r\n",
            latitudeAfter(maker, second), time.substr(8, 2), time.substr(11));
    });
    return "\xEF\xBB\xBF"
           "B  UTF-8\r\nG  WGS 84\r\nU  1\r\nC  0 0 119 6 2.0 0 \"\" 0xFFFFFFFF\r\n"
        + points + "F  1234\r\n";
}

std::string pltOf(const TrackMaker& maker)
{
    constexpr double epoch = 25569; // 1970-01-01 in days since 1899-12-30
    const auto points = eachPoint(maker, [&](int second) {
        const auto days
            = static_cast<double>((maker.start.time_since_epoch() + std::chrono::seconds{second}).count())
            / 86400;
        return fmt::format("  {:.6f},  13.400000,{},   131.2,{:.7f}, 20-Nov-26, {}\r\n",
            latitudeAfter(maker, second), second == 0 ? 1 : 0, epoch + days,
            utcAfter(maker, second).substr(11, 8));
    });
    return "OziExplorer Track Point File Version 2.1\r\nWGS 84\r\nAltitude is in Feet\r\nReserved 3\r\n"
           "0,2,255,Evening,0,0,2,8421376\r\n0\r\n"
        + points;
}

namespace {

void append(std::string& bytes, std::uint64_t value, std::size_t size)
{
    for (std::size_t place = 0; place < size; ++place)
        bytes += static_cast<char>(value >> 8 * place & 0xFFU);
}
void appendFloat(std::string& bytes, double value)
{
    append(bytes, std::bit_cast<std::uint32_t>(static_cast<float>(value)), 4);
}

struct TagSize {
    std::uint8_t tag;
    std::uint16_t size;
};
constexpr std::array tagSizes{TagSize{0x20, 117}, TagSize{0x21, 7}, TagSize{0x22, 28}, TagSize{0x25, 7},
    TagSize{0x27, 12}, TagSize{0x2F, 11}, TagSize{0x32, 17}};

} // namespace

TtbinWriter::TtbinWriter(std::chrono::sys_seconds start, std::int32_t secondsAhead)
    : m_start(start)
    , m_ahead(secondsAhead)
{
}

std::uint32_t TtbinWriter::localAfter(int second) const
{
    return static_cast<std::uint32_t>(m_start.time_since_epoch().count() + m_ahead + second);
}

TtbinWriter& TtbinWriter::status(std::uint8_t status, std::uint8_t activity, int second)
{
    append(m_records, 0x21, 1);
    append(m_records, status, 1);
    append(m_records, activity, 1);
    append(m_records, localAfter(second), 4);
    return *this;
}

TtbinWriter& TtbinWriter::position(int second, double latitude, double metres, std::uint8_t steps)
{
    append(m_records, 0x22, 1);
    append(m_records, static_cast<std::uint64_t>(latitude * 1e7), 4);
    append(m_records, 134'000'000, 4);
    append(m_records, 0, 4); // heading and speed
    append(m_records, localAfter(second) - static_cast<std::uint32_t>(m_ahead), 4);
    append(m_records, 10, 2); // kcal
    appendFloat(m_records, 2.8);
    appendFloat(m_records, metres);
    append(m_records, steps, 1);
    return *this;
}

TtbinWriter& TtbinWriter::noSignal()
{
    m_records += '\x22';
    m_records += std::string(27, '\xFF');
    return *this;
}

TtbinWriter& TtbinWriter::treadmill(int second, double metres, std::uint32_t steps)
{
    append(m_records, 0x32, 1);
    append(m_records, localAfter(second), 4);
    appendFloat(m_records, metres);
    append(m_records, 10, 2); // kcal
    append(m_records, steps, 4);
    append(m_records, 0, 2);
    return *this;
}

TtbinWriter& TtbinWriter::pulse(int second, std::uint8_t beats)
{
    append(m_records, 0x25, 1);
    append(m_records, beats, 1);
    append(m_records, 0xFF, 1);
    append(m_records, localAfter(second), 4);
    return *this;
}

TtbinWriter& TtbinWriter::lap(std::uint32_t seconds, double metres)
{
    append(m_records, 0x2F, 1);
    append(m_records, seconds, 4);
    appendFloat(m_records, metres);
    append(m_records, 10, 2);
    return *this;
}

TtbinWriter& TtbinWriter::summary(std::uint8_t activity, double metres, std::uint32_t seconds)
{
    append(m_records, 0x27, 1);
    append(m_records, activity, 1);
    appendFloat(m_records, metres);
    append(m_records, seconds, 4);
    append(m_records, 10, 2);
    return *this;
}

TtbinWriter& TtbinWriter::raw(std::string_view bytes)
{
    m_records += bytes;
    return *this;
}

std::string TtbinWriter::file() const
{
    std::string bytes;
    append(bytes, 0x20, 1);
    append(bytes, 7, 2); // version
    append(bytes, 0, 5); // firmware, product
    append(bytes, localAfter(0), 4);
    bytes.resize(0x70);
    append(bytes, static_cast<std::uint32_t>(m_ahead), 4);
    append(bytes, 0, 1);
    append(bytes, tagSizes.size(), 1);
    for (const auto& [tag, size] : tagSizes) {
        append(bytes, tag, 1);
        append(bytes, size, 2);
    }
    return bytes + m_records;
}

std::string ttbinOf(const TrackMaker& maker)
{
    TtbinWriter writer(maker.start);
    writer.status(0, 0, 0).status(1, 0, 0);
    for (int second = 0; second <= maker.seconds; second += maker.everySeconds)
        writer.pulse(second, static_cast<std::uint8_t>(maker.heartRate))
            .position(second, latitudeAfter(maker, second), metresAfter(maker, second),
                static_cast<std::uint8_t>(maker.cadence * 2 * maker.everySeconds / 60));
    return writer.status(3, 0, maker.seconds)
        .summary(0, metresAfter(maker, maker.seconds), static_cast<std::uint32_t>(maker.seconds))
        .file();
}

} // namespace patella::test
