// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/plt_reader.h"

#include "core/exchange/format/imperial.h"
#include "core/exchange/format/text.h"
#include "core/exchange/tracks/track_lines.h"

#include <cmath>

namespace patella::exchange {

namespace {

constexpr std::string_view firstWords = "OziExplorer Track";
constexpr std::size_t headLines = 6;

std::optional<LineInstant> instantOfDays(std::optional<double> days)
{
    constexpr std::chrono::sys_days epoch{std::chrono::year{1899} / 12 / 30};
    constexpr double year1990 = 32874, year2100 = 73051, millisecondsOfDay = 86'400'000;
    if (!days || *days < year1990 || *days > year2100)
        return std::nullopt;
    return epoch + std::chrono::milliseconds{std::llround(*days * millisecondsOfDay)};
}

class PltReading {
public:
    explicit PltReading(std::string_view bytes)
    {
        bytes = withoutByteOrderMark(bytes);
        m_track.segments.emplace_back();
        for (std::size_t line = 0; line < headLines && !bytes.empty(); ++line) {
            const auto parts = partsOf(nextLine(bytes), ',');
            if (line + 2 == headLines && parts.size() > 3)
                m_track.name = parts[3];
        }
        while (!bytes.empty())
            readPoint(partsOf(nextLine(bytes), ','));
    }

    Reading reading() const { return readingOf(m_track, m_unreadable, ClockOfLines::Utc); }

private:
    void readPoint(const std::vector<std::string_view>& parts)
    {
        if (parts.size() < 2) // a blank line
            return;
        const auto latitude = numberIn(parts[0]), longitude = numberIn(parts[1]);
        if (!latitude || !longitude || !isPlace({*latitude, *longitude})) {
            ++m_unreadable;
            return;
        }
        const auto part = [&](std::size_t at) { return at < parts.size() ? parts[at] : std::string_view{}; };
        Trackpoint point;
        point.position = {*latitude, *longitude};
        constexpr double unknown = -777;
        if (const auto feet = numberIn(part(3)); feet && *feet > unknown)
            point.altitude = *feet * metresOfFoot;
        point.time = instantOfDays(numberIn(part(4)));
        if (!point.time)
            point.time = instantIn(part(5), part(6));
        if (part(2) == "1" && !m_track.segments.back().empty())
            m_track.segments.emplace_back();
        m_track.segments.back().push_back(point);
    }

    Track m_track;
    int m_unreadable = 0; // points
};

Reading readPlt(std::string_view bytes) { return PltReading(bytes).reading(); }

bool isPlt(std::string_view bytes) { return withoutByteOrderMark(bytes).starts_with(firstWords); }

} // namespace

const Reader pltReader{.name = "PLT", .endings = "plt", .recognises = isPlt, .read = readPlt};

} // namespace patella::exchange
