// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/sigma_reader.h"

#include <fmt/format.h>

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/track_ending.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"
#include "core/exchange/lists/cells/folded_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace patella::exchange {

namespace {

// "Sun Mar 29 11:10:46 GMT+0200 2015"
std::optional<StatedTime> sigmaTime(std::string_view text)
{
    constexpr std::array<std::string_view, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::vector<std::string_view> words;
    while (!(text = trimmed(text)).empty()) {
        const auto size = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    if (words.size() != 6 || !words[4].starts_with("GMT"))
        return std::nullopt;
    const auto month = std::find(months.begin(), months.end(), words[1]);
    const auto day = numberIn(words[2]);
    if (month == months.end() || !day || *day < 1 || *day > 31)
        return std::nullopt;
    return timeFromXml(fmt::format("{}-{:02}-{:02}T{}{}", words[5], month - months.begin() + 1,
        static_cast<int>(*day), words[3], words[4].substr(3)));
}

// The older program writes <Log> with seconds, the newer <Activity> with hundredths.
class SigmaListener final : public XmlListener {
public:
    Activity activity;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        if (name == "Activity")
            m_perSecond = 100;
        else if (name == "GeneralInformation" || name == "LogValues")
            m_inHead = true;
        else if (name == "LogEntries")
            m_inEntries = true;
        else if (name == "Lap" || (name == "Marker" && isLap(attributes)))
            activity.laps = activity.laps.value_or(0) + 1;
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (name == "GeneralInformation" || name == "LogValues")
            m_inHead = false;
        else if (name == "LogEntries")
            m_inEntries = false;
        else if (m_inHead)
            onRunElement(foldedWords(name), text);
        else if (m_inEntries && name == "PauseTime")
            m_paused += numberIn(text).value_or(0);
    }

    void conclude()
    {
        if (activity.timerSeconds)
            activity.elapsedSeconds = *activity.timerSeconds + std::max(0.0, m_paused);
    }

private:
    static bool isLap(std::span<const XmlAttribute> attributes)
    {
        return std::any_of(attributes.begin(), attributes.end(),
            [](const auto& each) { return each.name == "type" && each.value == "l"; });
    }

    void onRunElement(std::string_view name, std::string_view text)
    {
        if (name == "startdate") {
            if (const auto time = sigmaTime(text)) {
                activity.start = std::chrono::floor<std::chrono::seconds>(time->instant);
                activity.utcOffset = time->offset;
            }
        } else if (name == "sport") {
            const auto sport = sportFromWords(text);
            activity.sport = sport == unknownSport ? "other" : sport.name;
            activity.subSport = sport.subName;
        } else if (name == "name") {
            activity.notes = text;
        } else if (name == "distance") {
            activity.distanceMetres = aboveZero(numberIn(text));
        } else if (name == "averageheartrate") {
            activity.averageHeartRate = aboveZero(numberIn(text));
        } else if (name == "maximumheartrate") {
            activity.highestHeartRate = aboveZero(numberIn(text));
        } else if (const auto seconds = aboveZero(numberIn(text))) {
            if (name == "trainingtime")
                activity.timerSeconds = *seconds / m_perSecond;
            else if (name == "pausetime")
                m_paused += *seconds / m_perSecond;
        }
    }

    double m_perSecond = 1;
    double m_paused = 0;
    bool m_inHead = false;
    bool m_inEntries = false;
};

Reading readSigma(std::string_view bytes)
{
    SigmaListener listener;
    listener.activity.sport = "unknown";
    const auto ending = readXml(bytes, listener);
    listener.conclude();
    Reading reading;
    if (listener.activity.start && (listener.activity.timerSeconds || listener.activity.distanceMetres))
        reading.activities.push_back(std::move(listener.activity));
    conclude(reading, false, ending);
    return reading;
}

// The names of the outermost elements are anybody's.
bool isSigma(std::string_view bytes)
{
    return (isXmlOf("Activity", bytes) || isXmlOf("Log", bytes))
        && bytes.substr(0, 1024).find("GeneralInformation") != std::string_view::npos;
}

} // namespace

const Reader sigmaReader{.name = "Sigma", .endings = "slf", .recognises = isSigma, .read = readSigma};

} // namespace patella::exchange
