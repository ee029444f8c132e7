// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/polar_xml_reader.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"

#include <algorithm>
#include <string>
#include <vector>

namespace patella::exchange {

namespace {

std::optional<double> numberAboveZero(std::string_view text) { return aboveZero(numberIn(text)); }

// "00:48:49", "00:50:11.200"
std::optional<double> clockSeconds(std::string_view text)
{
    double seconds = 0;
    int parts = 0;
    for (; !text.empty(); ++parts) {
        const auto colon = std::min(text.find(':'), text.size());
        const auto number = numberIn(text.substr(0, colon));
        if (!number)
            return std::nullopt;
        seconds = seconds * 60 + *number;
        text.remove_prefix(std::min(colon + 1, text.size()));
    }
    return parts == 3 ? std::optional(seconds) : std::nullopt;
}

// The names from the outermost element to this one: "exercise/result/heart-rate".
class PathListener : public XmlListener {
public:
    void begin(std::string_view name, std::span<const XmlAttribute>) final
    {
        m_path += "/";
        m_path += name;
        onBegin(name);
    }
    void end(std::string_view name, std::string_view text) final
    {
        onElement(m_path, text);
        m_path.resize(m_path.size() - std::min(m_path.size(), name.size() + 1));
    }

protected:
    virtual void onBegin(std::string_view name) = 0;
    virtual void onElement(std::string_view path, std::string_view text) = 0;

private:
    std::string m_path;
};

class PolarListener final : public PathListener {
public:
    std::vector<Activity> activities;

private:
    void onBegin(std::string_view name) override
    {
        if (name == "exercise") {
            activities.emplace_back();
            activities.back().sport = "unknown";
        }
    }
    void onElement(std::string_view path, std::string_view text) override
    {
        constexpr std::string_view exercise = "/exercise";
        const auto at = path.rfind(exercise);
        if (activities.empty() || at == std::string_view::npos)
            return;
        const auto place = path.substr(at + exercise.size());
        auto& activity = activities.back();
        if (place == "/time")
            addStart(activity, text);
        else if (place == "/sport")
            addSport(activity, text);
        else if (place == "/result/distance")
            activity.distanceMetres = numberAboveZero(text);
        else if (place == "/result/duration")
            activity.timerSeconds = activity.elapsedSeconds = clockSeconds(text);
        else if (place == "/result/heart-rate/average")
            activity.averageHeartRate = numberAboveZero(text);
        else if (place == "/result/heart-rate/maximum")
            activity.highestHeartRate = numberAboveZero(text);
        else if (place == "/result/speed/type" && activity.sport == "unknown")
            addSport(activity, text);
    }

    static void addStart(Activity& activity, std::string_view text)
    {
        if (const auto time = timeFromXml(text)) // the runner's clock
            activity.localStart = std::chrono::local_seconds{
                std::chrono::floor<std::chrono::seconds>(time->instant).time_since_epoch()};
    }
    static void addSport(Activity& activity, std::string_view text)
    {
        const auto sport = sportFromWords(text);
        activity.sport = sport == unknownSport && !text.empty() ? "other" : sport.name;
        activity.subSport = sport.subName;
    }
};

Reading readPolar(std::string_view bytes)
{
    PolarListener listener;
    const auto ending = readXml(bytes, listener);
    Reading reading{.activities = std::move(listener.activities), .refusal = std::nullopt, .companions = {}};
    std::erase_if(reading.activities, [](const Activity& each) { return !each.localStart; });
    if (reading.activities.empty())
        reading.refusal = ending == XmlEnding::Complete ? Refusal::NoActivity : Refusal::Broken;
    else if (ending != XmlEnding::Complete)
        reading.activities.back().remarks.push_back(
            ending == XmlEnding::CutOff ? Remark::CutOff : Remark::PartUnreadable);
    return reading;
}

bool isPolar(std::string_view bytes) { return isXmlOf("polar-exercise-data", bytes); }

} // namespace

const Reader polarXmlReader{.name = "Polar XML", .endings = "xml", .recognises = isPolar, .read = readPolar};

} // namespace patella::exchange
