// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/apple_reader.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/xml_time.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

struct Unit {
    std::string_view word;
    double perOne;
};

constexpr std::array metresIn{Unit{"km", 1000}, Unit{"mi", 1609.344}, Unit{"m", 1}, Unit{"cm", 0.01},
    Unit{"ft", 0.3048}, Unit{"yd", 0.9144}};
constexpr std::array secondsIn{Unit{"min", 60}, Unit{"s", 1}, Unit{"hr", 3600}, Unit{"h", 3600}};

std::optional<double> measured(
    std::string_view number, std::string_view unit, std::span<const Unit> units, double otherwise)
{
    const auto value = numberIn(number);
    if (!value || *value <= 0)
        return std::nullopt;
    const auto known
        = std::find_if(units.begin(), units.end(), [&](const auto& each) { return each.word == unit; });
    return *value * (known == units.end() ? otherwise : known->perOne);
}

Sport sportOf(std::string_view type)
{
    constexpr std::string_view prefix = "HKWorkoutActivityType";
    if (type.starts_with(prefix))
        type.remove_prefix(prefix.size());
    const auto sport = sportFromWords(type);
    return sport == unknownSport && !type.empty() ? Sport{"other", ""} : sport;
}

class Attributes {
public:
    explicit Attributes(std::span<const XmlAttribute> attributes)
        : m_attributes(attributes)
    {
    }
    std::string_view operator[](std::string_view name) const
    {
        for (const auto& each : m_attributes)
            if (each.name == name)
                return each.value;
        return {};
    }

private:
    std::span<const XmlAttribute> m_attributes;
};

class AppleListener final : public XmlListener {
public:
    std::vector<Activity> activities;
    std::vector<Companion> companions;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        if (name == "Workout")
            beginWorkout(Attributes(attributes));
        else if (!m_inWorkout)
            return;
        else if (name == "WorkoutStatistics")
            readStatistics(Attributes(attributes));
        else if (name == "MetadataEntry")
            readMetadata(Attributes(attributes));
        else if (name == "FileReference")
            readRoute(Attributes(attributes)["path"]);
    }

    void end(std::string_view name, std::string_view) override
    {
        if (name == "Workout")
            m_inWorkout = false;
    }

private:
    void beginWorkout(const Attributes& workout)
    {
        m_inWorkout = true;
        const auto sport = sportOf(workout["workoutActivityType"]);
        Activity activity;
        activity.sport = sport.name;
        activity.subSport = sport.subName;
        const auto start = timeFromXml(workout["startDate"]);
        const auto end = timeFromXml(workout["endDate"]);
        if (start) {
            activity.start = std::chrono::floor<std::chrono::seconds>(start->instant);
            activity.utcOffset = start->offset ? start->offset : UtcOffset{};
        }
        if (start && end && end->instant > start->instant)
            activity.elapsedSeconds = std::chrono::duration<double>(end->instant - start->instant).count();
        activity.timerSeconds = measured(workout["duration"], workout["durationUnit"], secondsIn, 60);
        activity.distanceMetres
            = measured(workout["totalDistance"], workout["totalDistanceUnit"], metresIn, 1000);
        activities.push_back(std::move(activity));
    }

    void readStatistics(const Attributes& statistics)
    {
        auto& activity = activities.back();
        const auto type = statistics["type"];
        if (type == "HKQuantityTypeIdentifierDistanceWalkingRunning" && !activity.distanceMetres) {
            activity.distanceMetres = measured(statistics["sum"], statistics["unit"], metresIn, 1000);
        } else if (type == "HKQuantityTypeIdentifierHeartRate") {
            activity.averageHeartRate = measured(statistics["average"], {}, {}, 1);
            activity.highestHeartRate = measured(statistics["maximum"], {}, {}, 1);
        }
    }

    void readMetadata(const Attributes& entry)
    {
        auto& activity = activities.back();
        const auto value = entry["value"];
        if (entry["key"] == "HKIndoorWorkout" && value == "1" && activity.sport == "running")
            activity.subSport = "treadmill";
        const auto blank = value.find(' ');
        if (blank == std::string_view::npos)
            return;
        if (entry["key"] == "HKElevationAscended")
            activity.ascentMetres = measured(value.substr(0, blank), value.substr(blank + 1), metresIn, 1);
        if (entry["key"] == "HKElevationDescended")
            activity.descentMetres = measured(value.substr(0, blank), value.substr(blank + 1), metresIn, 1);
    }

    // The track lies beside the list and does not say of which sport it is.
    void readRoute(std::string_view path)
    {
        const auto& activity = activities.back();
        if (!path.empty())
            companions.push_back({.file = std::string(path.substr(path.starts_with('/') ? 1 : 0)),
                .sport = activity.sport,
                .subSport = activity.subSport,
                .shoe = {},
                .notes = {},
                .row = {}});
    }

    bool m_inWorkout = false;
};

constexpr std::string_view typeDeclaration = "<!DOCTYPE";

// Some exports declare their type wrongly, which a parser may not forgive. Nothing in it is needed.
class WithoutDeclaration {
public:
    explicit WithoutDeclaration(const NextBlock& nextBlock)
        : m_nextBlock(nextBlock)
    {
    }

    std::string_view operator()()
    {
        if (m_begun)
            return m_nextBlock();
        m_begun = true;
        constexpr std::size_t longest = 1U << 20U;
        for (auto block = m_nextBlock(); !block.empty(); block = m_nextBlock()) {
            m_beginning += block;
            const auto from = m_beginning.find(typeDeclaration);
            const auto to = m_beginning.find("]>", from == std::string::npos ? 0 : from);
            if (from != std::string::npos && to != std::string::npos) {
                m_beginning.erase(from, to + 2 - from);
                break;
            }
            const bool noneToCome
                = from == std::string::npos && m_beginning.find("<HealthData") != std::string::npos;
            if (noneToCome || m_beginning.size() > longest)
                break;
        }
        return m_beginning;
    }

private:
    const NextBlock& m_nextBlock;
    std::string m_beginning;
    bool m_begun = false;
};

Reading readExport(std::string_view bytes)
{
    return readAppleHealth([&] {
        const auto piece = bytes.substr(0, 256 * 1024);
        bytes.remove_prefix(piece.size());
        return piece;
    });
}

} // namespace

bool isAppleHealth(std::string_view bytes)
{
    return isXmlOf("HealthData", bytes)
        || bytes.substr(0, 1024).find("<!DOCTYPE HealthData") != std::string_view::npos;
}

Reading readAppleHealth(const NextBlock& nextBlock)
{
    AppleListener listener;
    WithoutDeclaration blocks(nextBlock);
    const auto ending = readXmlBlocks([&] { return blocks(); }, listener);
    Reading reading{.activities = std::move(listener.activities),
        .refusal = std::nullopt,
        .companions = std::move(listener.companions)};
    if (reading.activities.empty())
        reading.refusal = ending == XmlEnding::Complete ? Refusal::NoActivity : Refusal::Broken;
    else if (ending != XmlEnding::Complete)
        reading.activities.back().remarks.push_back(
            ending == XmlEnding::CutOff ? Remark::CutOff : Remark::PartUnreadable);
    return reading;
}

const Reader appleReader{.name = "Apple Health", .recognises = isAppleHealth, .read = readExport};

} // namespace patella::exchange
