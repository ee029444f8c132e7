// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/service_json.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"

#include <cmath>

namespace patella::exchange {

std::optional<double> numberAt(const ServiceJson& json, std::string_view key)
{
    const auto& value = at(json, key);
    if (value.is_number())
        return value.get<double>();
    return value.is_string() ? numberIn(value.get_ref<const std::string&>()) : std::nullopt;
}

std::optional<double> aboveZeroAt(const ServiceJson& json, std::string_view key)
{
    const auto number = numberAt(json, key);
    return number && *number > 0 ? number : std::nullopt;
}

std::string textAt(const ServiceJson& json, std::string_view key)
{
    const auto& value = at(json, key);
    if (value.is_string())
        return std::string(trimmed(value.get_ref<const std::string&>()));
    return value.is_number_integer() ? std::to_string(value.get<std::int64_t>()) : std::string();
}

std::optional<std::chrono::sys_seconds> instantOfMilliseconds(std::optional<double> sinceEpoch)
{
    constexpr double latest = 1e13; // beyond the year 2200
    if (!sinceEpoch || *sinceEpoch <= 0 || *sinceEpoch > latest)
        return std::nullopt;
    return std::chrono::sys_seconds{std::chrono::seconds{static_cast<std::int64_t>(*sinceEpoch / 1000)}};
}

std::optional<UtcOffset> offsetOfMinutes(std::optional<double> minutes)
{
    if (!minutes || std::abs(*minutes) > 14 * 60 || std::remainder(*minutes, 15) != 0)
        return std::nullopt;
    return UtcOffset{std::chrono::minutes{static_cast<int>(*minutes)}};
}

// Centimetres and milliseconds. The local start is an instant shifted by the offset.
Activity garminActivity(const ServiceJson& summary)
{
    const auto scaled = [&](std::string_view key, double perUnit) {
        const auto number = aboveZeroAt(summary, key);
        return number ? std::optional(*number / perUnit) : std::nullopt;
    };
    const auto type = textAt(summary, "activityType");
    const auto sport = sportFromWords(type);
    Activity activity;
    activity.sport = sport == unknownSport && !type.empty() ? "other" : sport.name;
    activity.subSport = sport.subName;
    auto start = numberAt(summary, "startTimeGmt");
    if (!start)
        start = numberAt(summary, "beginTimestamp");
    activity.start = instantOfMilliseconds(start);
    const auto local = numberAt(summary, "startTimeLocal");
    if (local && start)
        activity.utcOffset = offsetOfMinutes((*local - *start) / 60'000);
    else if (const auto clock = instantOfMilliseconds(local))
        activity.localStart = std::chrono::local_seconds{clock->time_since_epoch()};
    activity.distanceMetres = scaled("distance", 100);
    activity.timerSeconds = scaled("duration", 1000);
    activity.elapsedSeconds = scaled("elapsedDuration", 1000);
    activity.ascentMetres = scaled("elevationGain", 100);
    activity.descentMetres = scaled("elevationLoss", 100);
    activity.averageHeartRate = aboveZeroAt(summary, "avgHr");
    activity.highestHeartRate = aboveZeroAt(summary, "maxHr");
    activity.cadence = aboveZeroAt(summary, "avgDoubleCadence");
    if (const auto strides = aboveZeroAt(summary, "avgRunCadence"); strides && !activity.cadence)
        activity.cadence = stepsPerMinute(*strides);
    activity.notes = textAt(summary, "name");
    return activity;
}

namespace {

// Numbers as the service gives them; what is not a run only has to be something else.
Sport runtasticSport(const std::string& id)
{
    if (id == "1")
        return {"running", ""};
    if (id == "14")
        return {"running", "treadmill"};
    return id.empty() ? unknownSport : Sport{"other", ""};
}

} // namespace

Activity runtasticActivity(const ServiceJson& session)
{
    const auto sport = runtasticSport(textAt(session, "sport_type_id"));
    Activity activity;
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    const auto start = numberAt(session, "start_time"), end = numberAt(session, "end_time");
    activity.start = instantOfMilliseconds(start);
    if (const auto ahead = numberAt(session, "start_time_timezone_offset"))
        activity.utcOffset = offsetOfMinutes(*ahead / 60'000);
    if (const auto duration = aboveZeroAt(session, "duration"))
        activity.timerSeconds = *duration / 1000;
    if (start && end && *end > *start)
        activity.elapsedSeconds = (*end - *start) / 1000;
    const auto addFacts = [&](const ServiceJson& facts) {
        const auto fill = [&](std::optional<double>& figure, std::string_view key) {
            if (!figure)
                figure = aboveZeroAt(facts, key);
        };
        fill(activity.distanceMetres, "distance");
        fill(activity.ascentMetres, "elevation_gain");
        fill(activity.descentMetres, "elevation_loss");
        fill(activity.averageHeartRate, "pulse_avg");
        fill(activity.highestHeartRate, "pulse_max");
    };
    addFacts(session);
    for (const auto& feature : at(session, "features")) {
        const auto& attributes = at(feature, "attributes");
        if (textAt(feature, "type") == "heart_rate") {
            activity.averageHeartRate = aboveZeroAt(attributes, "average");
            activity.highestHeartRate = aboveZeroAt(attributes, "maximum");
        } else {
            addFacts(attributes);
        }
    }
    activity.notes = textAt(session, "notes");
    return activity;
}

} // namespace patella::exchange
