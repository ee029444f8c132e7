// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/track_lines.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/list_dates.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace patella::exchange {

std::string_view nextLine(std::string_view& text)
{
    const auto size = std::min(text.find_first_of("\r\n"), text.size());
    const auto line = trimmed(text.substr(0, size));
    text.remove_prefix(size);
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    return line;
}

std::vector<std::string_view> partsOf(std::string_view line, char sign)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto size = std::min(line.find(sign), line.size());
        const auto part = trimmed(line.substr(0, size));
        if (sign != ' ' || !part.empty()) // several blanks are one
            parts.push_back(part);
        if (size == line.size())
            return parts;
        line.remove_prefix(size + 1);
    }
}

std::optional<LineInstant> instantIn(std::string_view date, std::string_view time)
{
    const auto point = std::min(time.find('.'), time.size());
    const auto moment
        = listMoment(std::string(date) + " " + std::string(time.substr(0, point)), DateOrder::DayFirst);
    if (!moment || !moment->time)
        return std::nullopt;
    const auto fraction = numberIn("0" + std::string(time.substr(point))).value_or(0);
    return std::chrono::sys_days{moment->date} + moment->time->sinceMidnight
        + std::chrono::milliseconds{std::lround(fraction * 1000)};
}

Reading readingOf(const Track& track, int unreadableLines, ClockOfLines clock)
{
    Reading reading;
    if (pointsOf(track) < 2) {
        reading.refusal = unreadableLines > 0 ? Refusal::Broken : Refusal::NoActivity;
        return reading;
    }
    auto activity = activityOf(track);
    if (activity.sport == unknownSport.name)
        activity.sport = sportFromTitle(track.name).name;
    if (unreadableLines > 0)
        activity.remarks.push_back(Remark::PartUnreadable);
    if (!activity.start || activity.elapsedSeconds.value_or(0) <= 0) {
        reading.refusal = Refusal::NoTime;
        reading.routes.push_back(std::move(activity));
        return reading;
    }
    if (clock == ClockOfLines::Local) {
        activity.localStart = std::chrono::local_seconds{activity.start->time_since_epoch()};
        activity.start.reset();
    }
    reading.activities.push_back(std::move(activity));
    return reading;
}

} // namespace patella::exchange
