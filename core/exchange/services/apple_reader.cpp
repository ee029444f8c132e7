// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/apple_reader.h"

#include "core/exchange/format/mean.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/xml_time.h"
#include "core/exchange/format/zone_offset.h"

#include <algorithm>
#include <array>
#include <utility>

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

// A part of a workout: a repetition of planned intervals, or a leg of a triathlon.
struct Leg {
    Activity activity;
    std::string_view distanceSport; // of the kind of distance that was measured
    bool saysSport = false;
};

struct AppleWorkout {
    Activity activity;
    std::vector<Leg> legs;
    bool isMultisport = false;
    std::string route;
};

bool isMultisportType(std::string_view type)
{
    return type.ends_with("SwimBikeRun") || type.ends_with("Multisport") || type.ends_with("Triathlon");
}

// Which sport a kind of distance is measured in.
std::string_view sportOfDistance(std::string_view type)
{
    constexpr std::array known{std::pair{"HKQuantityTypeIdentifierDistanceWalkingRunning", "running"},
        std::pair{"HKQuantityTypeIdentifierDistanceCycling", "cycling"},
        std::pair{"HKQuantityTypeIdentifierDistanceSwimming", "swimming"}};
    for (const auto& [each, sport] : known)
        if (type == each)
            return sport;
    return {};
}

Activity activityFrom(const XmlAttributes& workout)
{
    Activity activity;
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
    return activity;
}

// What the workout itself does not say is the sum of its parts.
void addSums(AppleWorkout& workout)
{
    auto& whole = workout.activity;
    double metres = 0, seconds = 0;
    Mean pulse;
    for (const auto& leg : workout.legs) {
        metres += leg.activity.distanceMetres.value_or(0);
        seconds += leg.activity.timerSeconds.value_or(0);
        pulse.add(leg.activity.averageHeartRate, leg.activity.timerSeconds.value_or(0));
        whole.highestHeartRate = std::max(whole.highestHeartRate, leg.activity.highestHeartRate);
    }
    if (!whole.distanceMetres)
        whole.distanceMetres = aboveZero(metres);
    if (!whole.timerSeconds)
        whole.timerSeconds = aboveZero(seconds);
    if (!whole.averageHeartRate)
        whole.averageHeartRate = pulse.value();
    if (workout.legs.size() > 1)
        whole.laps = static_cast<int>(workout.legs.size());
}

// The legs of a triathlon. Between two of them the watch counts steps too: where no leg says its sport, the
// longest on foot is the run.
std::vector<Activity> legsOf(AppleWorkout& workout)
{
    const Leg* longest = nullptr;
    for (auto& leg : workout.legs)
        if (!leg.saysSport && leg.distanceSport == "running"
            && (!longest
                || leg.activity.distanceMetres.value_or(0) > longest->activity.distanceMetres.value_or(0)))
            longest = &leg;
    std::vector<Activity> activities;
    for (auto& leg : workout.legs) {
        if (!leg.saysSport)
            leg.activity.sport = leg.distanceSport.empty() ? "other" : leg.distanceSport;
        if (!leg.saysSport && leg.distanceSport == "running" && &leg != longest)
            leg.activity.sport = "transition";
        leg.activity.utcOffset = workout.activity.utcOffset;
        activities.push_back(leg.activity);
    }
    return activities;
}

class AppleListener final : public XmlListener {
public:
    std::vector<Activity> activities;
    std::vector<Companion> companions;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        if (name == "Workout")
            beginWorkout(XmlAttributes(attributes));
        else if (!m_inWorkout)
            return;
        else if (name == "WorkoutActivity")
            beginLeg(XmlAttributes(attributes));
        else if (name == "WorkoutStatistics")
            readStatistics(XmlAttributes(attributes));
        else if (name == "MetadataEntry" && !m_inLeg)
            readMetadata(XmlAttributes(attributes));
        else if (name == "FileReference")
            m_workout.route = XmlAttributes(attributes)["path"];
    }

    void end(std::string_view name, std::string_view) override
    {
        if (name == "WorkoutActivity")
            m_inLeg = false;
        else if (name == "Workout")
            finish();
    }

    // Also of a workout whose end is missing.
    void finish()
    {
        if (!m_inWorkout)
            return;
        m_inWorkout = m_inLeg = false;
        if (m_workout.isMultisport && !m_workout.legs.empty()) {
            for (auto& leg : legsOf(m_workout))
                activities.push_back(std::move(leg));
            return;
        }
        addSums(m_workout);
        addRoute();
        activities.push_back(std::move(m_workout.activity));
    }

private:
    void beginWorkout(const XmlAttributes& attributes)
    {
        finish();
        m_inWorkout = true;
        const auto type = attributes["workoutActivityType"];
        const auto sport = sportOf(type);
        m_workout = {};
        m_workout.isMultisport = isMultisportType(type);
        m_workout.activity = activityFrom(attributes);
        m_workout.activity.sport = sport.name;
        m_workout.activity.subSport = sport.subName;
    }

    void beginLeg(const XmlAttributes& attributes)
    {
        m_inLeg = true;
        Leg leg;
        leg.activity = activityFrom(attributes);
        const auto type = attributes["workoutActivityType"];
        const auto sport = sportOf(type);
        leg.saysSport = !type.empty();
        leg.activity.sport = sport.name;
        leg.activity.subSport = sport.subName;
        m_workout.legs.push_back(std::move(leg));
    }

    void readStatistics(const XmlAttributes& statistics)
    {
        auto& activity = m_inLeg ? m_workout.legs.back().activity : m_workout.activity;
        const auto type = statistics["type"];
        if (const auto sport = sportOfDistance(type); !sport.empty()) {
            const bool counts = m_inLeg || m_workout.isMultisport || sport == "running";
            const auto metres = measured(statistics["sum"], statistics["unit"], metresIn, 1000);
            if (counts && !activity.distanceMetres && metres) {
                activity.distanceMetres = metres;
                if (m_inLeg)
                    m_workout.legs.back().distanceSport = sport;
            }
        } else if (type == "HKQuantityTypeIdentifierHeartRate") {
            activity.averageHeartRate = measured(statistics["average"], {}, {}, 1);
            activity.highestHeartRate = measured(statistics["maximum"], {}, {}, 1);
        }
    }

    void readMetadata(const XmlAttributes& entry)
    {
        auto& activity = m_workout.activity;
        const auto value = entry["value"];
        if (entry["key"] == "HKIndoorWorkout" && value == "1" && activity.sport == "running")
            activity.subSport = "treadmill";
        if (entry["key"] == "HKTimeZone" && activity.start)
            if (const auto offset = zoneOffsetAt(value, *activity.start))
                activity.utcOffset = offset;
        const auto blank = value.find(' ');
        if (blank == std::string_view::npos)
            return;
        if (entry["key"] == "HKElevationAscended")
            activity.ascentMetres = measured(value.substr(0, blank), value.substr(blank + 1), metresIn, 1);
        if (entry["key"] == "HKElevationDescended")
            activity.descentMetres = measured(value.substr(0, blank), value.substr(blank + 1), metresIn, 1);
    }

    // The track lies beside the list and does not say of which sport it is.
    void addRoute()
    {
        const std::string_view path = m_workout.route;
        const auto& activity = m_workout.activity;
        if (!path.empty())
            companions.push_back({.file = std::string(path.substr(path.starts_with('/') ? 1 : 0)),
                .sport = activity.sport,
                .subSport = activity.subSport,
                .shoe = {},
                .notes = {},
                .row = {}});
    }

    AppleWorkout m_workout;
    bool m_inWorkout = false;
    bool m_inLeg = false;
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
    listener.finish();
    Reading reading{.activities = std::move(listener.activities),
        .refusal = std::nullopt,
        .companions = std::move(listener.companions)};
    if (reading.activities.empty())
        reading.refusal = ending == XmlEnding::Complete ? Refusal::NoActivity : Refusal::Broken;
    else if (ending != XmlEnding::Complete)
        addRemark(reading.activities.back().remarks,
            ending == XmlEnding::CutOff ? Remark::CutOff : Remark::PartUnreadable);
    return reading;
}

const Reader appleReader{
    .name = "Apple Health", .endings = "xml", .recognises = isAppleHealth, .read = readExport};

} // namespace patella::exchange
