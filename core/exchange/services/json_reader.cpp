// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/json_reader.h"

#include "core/exchange/format/text.h"
#include "core/exchange/services/device_json.h"
#include "core/exchange/services/json_salvage.h"
#include "core/exchange/services/nike_json.h"
#include "core/exchange/services/phone_json.h"
#include "core/exchange/services/service_json.h"

#include <algorithm>

namespace patella::exchange {

namespace {

enum class Service { None, Garmin, Polar, Runtastic, GoldenCheetah, Suunto, GoogleFit, Fitbit, Nike };

constexpr int deepest = 64; // what is nested deeper was not written by a service

// By the names that stand near the beginning.
Service serviceOf(std::string_view bytes)
{
    const auto beginning = trimmed(withoutByteOrderMark(bytes.substr(0, 64 * 1024)));
    const auto says = [&](std::string_view name) { return beginning.find(name) != std::string_view::npos; };
    if (!beginning.starts_with('{') && !beginning.starts_with('['))
        return Service::None;
    if (says("\"summarizedActivitiesExport\""))
        return Service::Garmin;
    if (says("\"sport_type_id\"") && says("\"start_time\""))
        return Service::Runtastic;
    if (says("\"RIDE\"") && says("\"STARTTIME\""))
        return Service::GoldenCheetah;
    if (says("\"DeviceLog\""))
        return Service::Suunto;
    if (says("\"fitnessActivity\"") && says("\"startTime\""))
        return Service::GoogleFit;
    if (says("\"logId\"") && says("\"activityName\"") && says("\"startTime\""))
        return Service::Fitbit;
    if (says("\"start_epoch_ms\"") && (says("\"summaries\"") || says("\"active_duration_ms\"")))
        return Service::Nike;
    if (says("\"exercises\"") || (says("\"startTime\"") && says("\"timezoneOffsetMinutes\"")))
        return Service::Polar;
    return Service::None;
}

// Bare NaN is no JSON, and some exports are full of it.
std::string withoutNaN(std::string_view bytes)
{
    std::string text(bytes);
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (quoted && text[at] == '\\')
            ++at;
        else if (!quoted && text.compare(at, 3, "NaN") == 0)
            text.replace(at, 3, "  0");
    }
    return text;
}

bool isGarminSummary(const ServiceJson& json)
{
    return json.contains("activityId") && (json.contains("beginTimestamp") || json.contains("startTimeGmt"));
}

// Whatever of a damaged list is a summary.
void addGarminActivities(const ServiceJson& json, std::vector<Activity>& activities)
{
    if (json.is_object() && isGarminSummary(json)) {
        activities.push_back(garminActivity(json));
        return;
    }
    if (json.is_array() || json.is_object()) // no deeper than salvagedJson lets it be
        for (const auto& each : json)
            addGarminActivities(each, activities);
}

// Lists of a hundred megabytes are read element by element: what has been read is thrown away at once.
struct Parsed {
    ServiceJson rest;
    std::vector<Activity> activities;
    bool sound;
};

Parsed parsed(std::string_view text, Service service)
{
    Parsed result{{}, {}, true};
    const auto onEvent = [&](int depth, ServiceJson::parse_event_t event, ServiceJson& json) {
        if (depth > deepest)
            return false;
        if (service != Service::Garmin || event != ServiceJson::parse_event_t::object_end
            || !isGarminSummary(json))
            return true;
        result.activities.push_back(garminActivity(json));
        return false;
    };
    result.rest = ServiceJson::parse(text.begin(), text.end(), onEvent, false);
    result.sound = !result.rest.is_discarded();
    if (result.sound)
        return result;
    result.rest = salvagedJson(text);
    if (service == Service::Garmin) {
        result.activities.clear();
        addGarminActivities(result.rest, result.activities);
    }
    return result;
}

std::vector<Activity> activitiesIn(const ServiceJson& json, Service service)
{
    switch (service) {
    case Service::Polar:
        return polarActivities(json);
    case Service::Runtastic:
        return {runtasticActivity(json)};
    case Service::GoldenCheetah:
        return goldenCheetahActivities(at(json, "RIDE"));
    case Service::Suunto:
        return suuntoActivities(at(json, "DeviceLog"));
    case Service::GoogleFit:
        return {googleFitActivity(json)};
    case Service::Fitbit:
        return fitbitActivities(json);
    case Service::Nike:
        return nikeActivities(json);
    case Service::Garmin:
    case Service::None:
        break;
    }
    return {};
}

// The tracks of a session lie beside it and do not say of which sport they are.
std::vector<Companion> companionsOf(const ServiceJson& json, const Activity& activity)
{
    const auto id = textAt(json, "id");
    if (id.empty())
        return {};
    return {{.file = id + ".gpx",
        .sport = activity.sport,
        .subSport = activity.subSport,
        .shoe = {},
        .notes = {},
        .row = {}}};
}

bool isClosed(std::string_view text)
{
    const auto end = trimmed(text);
    return end.ends_with('}') || end.ends_with(']');
}

bool saysWhen(const Activity& activity) { return activity.start || activity.localStart; }

void reportDamage(Activity& activity, Remark damage)
{
    addRemark(activity.remarks, damage);
    activity.readExtent = {.metres = activity.distanceMetres,
        .seconds = activity.elapsedSeconds ? activity.elapsedSeconds : activity.timerSeconds,
        .missingPercent = std::nullopt};
}

Reading readJson(std::string_view bytes)
{
    const auto service = serviceOf(bytes);
    const auto text = withoutNaN(withoutByteOrderMark(bytes));
    auto [json, activities, sound] = parsed(text, service);
    Reading reading{.activities = std::move(activities), .refusal = std::nullopt, .companions = {}};
    for (auto& activity : activitiesIn(json, service))
        reading.activities.push_back(std::move(activity));
    if (service == Service::Runtastic && !reading.activities.empty())
        reading.companions = companionsOf(json, reading.activities.front());
    const auto before = reading.activities.size();
    std::erase_if(reading.activities, [](const Activity& each) { return !saysWhen(each); });
    if (reading.activities.empty())
        reading.refusal = !sound ? Refusal::Broken : before > 0 ? Refusal::NoTime : Refusal::NoActivity;
    else if (!sound)
        reportDamage(reading.activities.back(), isClosed(text) ? Remark::PartUnreadable : Remark::CutOff);
    return reading;
}

bool isServiceJson(std::string_view bytes) { return serviceOf(bytes) != Service::None; }

} // namespace

const Reader jsonReader{.name = "JSON", .endings = "json", .recognises = isServiceJson, .read = readJson};

} // namespace patella::exchange
