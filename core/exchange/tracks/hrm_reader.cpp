// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/hrm_reader.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/climbing.h"
#include "core/exchange/format/imperial.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/list_dates.h"

#include <algorithm>
#include <map>
#include <string>

namespace patella::exchange {

namespace {

constexpr double beatByBeat = 238; // the "interval" of a file that holds milliseconds between two beats
constexpr double metresPerSecond = 1 / 36.0; // of a tenth of a kilometre an hour

std::string_view nextOf(std::string_view& text, std::string_view ends)
{
    const auto size = std::min(text.find_first_of(ends), text.size());
    const auto piece = trimmed(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
    return piece;
}

// Their places in SMode.
enum class HrmColumn : std::size_t { Speed = 0, Cadence = 1, Altitude = 2, Power = 3, Imperial = 7 };

class HrmReading {
public:
    explicit HrmReading(std::string_view bytes)
    {
        bytes = withoutByteOrderMark(bytes);
        std::string_view section;
        while (!bytes.empty()) {
            auto line = nextOf(bytes, "\r\n");
            if (line.starts_with('[')) {
                section = line;
            } else if (section == "[Params]") {
                const auto key = nextOf(line, "=");
                m_facts[key] = line;
            } else if (section == "[HRData]" && !line.empty()) {
                readRow(line);
            }
        }
    }

    std::optional<Activity> activity() const
    {
        const auto date = fact("Date");
        if (date.size() != 8)
            return std::nullopt;
        const auto moment = listMoment(std::string(date.substr(0, 4)) + "-" + std::string(date.substr(4, 2))
                + "-" + std::string(date.substr(6)) + " " + std::string(fact("StartTime").substr(0, 8)),
            DateOrder::YearFirst);
        if (!moment || !moment->time)
            return std::nullopt;
        Activity activity;
        activity.sport
            = has(HrmColumn::Power) ? "cycling" : "unknown"; // no foot pod of theirs measured power
        activity.localStart = std::chrono::local_seconds{
            std::chrono::sys_days{moment->date}.time_since_epoch() + moment->time->sinceMidnight};
        activity.timerSeconds = activity.elapsedSeconds = listSeconds(fact("Length"), TimeForm::Clock, false);
        if (m_metres > 0)
            activity.distanceMetres = m_metres;
        addPulse(activity);
        if (const auto cadence = m_cadence.value())
            activity.cadence = stepsPerMinute(*cadence); // their foot pods count one foot
        if (const auto climbing
            = climbingOf(heightsEvery(numberIn(fact("Interval")).value_or(0), m_altitudes))) {
            activity.ascentMetres = climbing->up;
            activity.descentMetres = climbing->down;
        }
        return activity;
    }

private:
    std::string_view fact(std::string_view key) const
    {
        const auto found = m_facts.find(key);
        return found == m_facts.end() ? std::string_view{} : found->second;
    }

    // By the digits of SMode; files before version 1.06 have three digits in Mode instead.
    bool has(HrmColumn column) const
    {
        const auto mode = fact("SMode");
        if (!mode.empty())
            return isOne(mode, static_cast<std::size_t>(column));
        const auto old
            = fact("Mode"); // cadence (0) or altitude (1); whether there is more than the pulse; unit
        const bool more = isOne(old, 1);
        switch (column) {
        case HrmColumn::Speed:
            return more;
        case HrmColumn::Cadence:
            return more && old.front() == '0';
        case HrmColumn::Altitude:
            return more && old.front() == '1';
        case HrmColumn::Power:
            return false;
        case HrmColumn::Imperial:
            return isOne(old, 2);
        }
        return false;
    }

    static bool isOne(std::string_view digits, std::size_t place)
    {
        return place < digits.size() && digits[place] == '1';
    }

    void readRow(std::string_view line)
    {
        const auto interval = numberIn(fact("Interval")).value_or(0);
        const auto first = numberIn(nextOf(line, " \t"));
        const bool beats = first && *first > 0; // 0: the strap was not heard
        if (interval == beatByBeat) {
            m_beatCount += beats;
            m_beatMilliseconds += beats ? *first : 0;
            return;
        }
        if (beats) {
            m_pulse.add(first);
            m_highest = std::max(m_highest, *first);
        }
        const bool imperial = has(HrmColumn::Imperial);
        if (has(HrmColumn::Speed))
            m_metres += numberIn(nextOf(line, " \t")).value_or(0) * metresPerSecond * interval
                * (imperial ? metresOfMile / 1000 : 1);
        if (has(HrmColumn::Cadence))
            m_cadence.add(aboveZero(numberIn(nextOf(line, " \t")))); // 0: standing
        if (has(HrmColumn::Altitude))
            if (const auto altitude = numberIn(nextOf(line, " \t")))
                m_altitudes.push_back(*altitude * (imperial ? metresOfFoot : 1));
    }

    void addPulse(Activity& activity) const
    {
        constexpr double minute = 60'000; // milliseconds
        activity.averageHeartRate
            = m_beatCount > 0 ? std::optional(minute * m_beatCount / m_beatMilliseconds) : m_pulse.value();
        if (m_highest > 0)
            activity.highestHeartRate = m_highest;
    }

    std::map<std::string_view, std::string_view> m_facts;
    Mean m_pulse, m_cadence;
    double m_highest = 0;
    double m_metres = 0;
    double m_beatMilliseconds = 0;
    int m_beatCount = 0;
    std::vector<double> m_altitudes;
};

Reading readHrm(std::string_view bytes)
{
    Reading reading;
    if (auto activity = HrmReading(bytes).activity())
        reading.activities.push_back(std::move(*activity));
    else
        reading.refusal = Refusal::Broken;
    return reading;
}

bool isHrm(std::string_view bytes)
{
    return withoutByteOrderMark(bytes).starts_with("[Params]")
        && bytes.substr(0, 256).find("Version=") != std::string_view::npos;
}

} // namespace

const Reader hrmReader{.name = "Polar HRM", .endings = "hrm", .recognises = isHrm, .read = readHrm};

} // namespace patella::exchange
