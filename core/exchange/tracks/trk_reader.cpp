// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/trk_reader.h"

#include "core/exchange/format/text.h"
#include "core/exchange/tracks/track_lines.h"

#include <algorithm>
#include <string>

namespace patella::exchange {

namespace {

// "50.14951710ºN": the sign of a degree is one byte or two, by the file's encoding.
std::optional<double> degreesIn(std::string_view text)
{
    constexpr std::string_view sides = "NSEW";
    if (text.empty() || sides.find(text.back()) == std::string_view::npos)
        return std::nullopt;
    const auto number = numberIn(text.substr(0, text.find_first_not_of("0123456789.")));
    const bool negative = text.back() == 'S' || text.back() == 'W';
    return number && negative ? std::optional(-*number) : number;
}

// "T A 50.1495ºN 9.0653ºE 12-APR-15 11:23:00.000 s 197.6 ...": "N" is the last point before a break.
struct TrkPoint {
    Trackpoint point;
    bool isLast;
};

std::optional<TrkPoint> trkPointIn(std::string_view line, bool inDegrees)
{
    const auto parts = partsOf(line, ' ');
    constexpr std::size_t least = 6;
    if (parts.size() < least || parts[0] != "T")
        return std::nullopt;
    TrkPoint read{{}, parts.size() > least && parts[least] == "N"};
    read.point.time = instantIn(parts[4], parts[5]);
    const auto latitude = degreesIn(parts[2]), longitude = degreesIn(parts[3]);
    if (inDegrees && latitude && longitude && isPlace({*latitude, *longitude}))
        read.point.position = {*latitude, *longitude};
    if (parts.size() > least + 1)
        read.point.altitude = numberIn(parts[least + 1]);
    return read.point.time || read.point.position ? std::optional(read) : std::nullopt;
}

class TrkReading {
public:
    explicit TrkReading(std::string_view bytes)
    {
        bytes = withoutByteOrderMark(bytes);
        m_track.segments.emplace_back();
        while (!bytes.empty())
            onLine(nextLine(bytes));
    }

    Reading reading() const { return readingOf(m_track, m_unreadable, ClockOfLines::Local); }

private:
    void onLine(std::string_view line)
    {
        if (line.starts_with("U "))
            m_inDegrees = trimmed(line.substr(1)) != "0"; // 0: a grid of metres
        else if (line.starts_with("t ") && m_track.name.empty())
            readName(line);
        else if (!line.starts_with("T "))
            return;
        else if (const auto read = trkPointIn(line, m_inDegrees)) {
            m_track.segments.back().push_back(read->point);
            if (read->isLast)
                m_track.segments.emplace_back();
        } else
            ++m_unreadable;
    }

    // "t 4294967295|Morning run|-1|-1"
    void readName(std::string_view line)
    {
        const auto parts = partsOf(line, '|');
        if (parts.size() > 1)
            m_track.name = parts[1];
    }

    Track m_track;
    int m_unreadable = 0; // points
    bool m_inDegrees = true;
};

Reading readTrk(std::string_view bytes) { return TrkReading(bytes).reading(); }

// Among the first lines: the datum, the kind of coordinates, and a letter before each.
bool isTrk(std::string_view bytes)
{
    auto text = withoutByteOrderMark(bytes).substr(0, 4096);
    bool datum = false, coordinates = false;
    while (!text.empty()) {
        const auto line = nextLine(text);
        datum = datum || line.starts_with("G  ");
        coordinates = coordinates || line.starts_with("U  ");
        if (line.size() > 1 && line[1] != ' ')
            return false;
    }
    return datum && coordinates;
}

} // namespace

const Reader trkReader{.name = "TRK", .endings = "trk", .recognises = isTrk, .read = readTrk};

} // namespace patella::exchange
