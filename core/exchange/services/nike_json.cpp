// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/nike_json.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/sport.h"

namespace patella::exchange {

namespace {

void takeSum(Activity& activity, const ServiceJson& sum)
{
    const auto metric = textAt(sum, "metric");
    const auto value = aboveZeroAt(sum, "value");
    const bool isTotal = textAt(sum, "summary") != "mean";
    if (!value)
        return;
    if (metric == "distance" && isTotal)
        activity.distanceMetres = *value * 1000;
    else if (metric == "heart_rate" && !isTotal)
        activity.averageHeartRate = value;
    else if (metric == "ascent" && isTotal)
        activity.ascentMetres = value;
    else if (metric == "descent" && isTotal)
        activity.descentMetres = value;
    else if (metric == "cadence" && !isTotal)
        activity.cadence = stepsPerMinute(*value);
}

Activity nikeActivity(const ServiceJson& json)
{
    Activity activity;
    const auto type = textAt(json, "type");
    const auto sport = sportFromWords(type);
    activity.sport = sport == unknownSport && !type.empty() ? "other" : sport.name;
    activity.subSport = sport.subName;
    const auto start = numberAt(json, "start_epoch_ms"), end = numberAt(json, "end_epoch_ms");
    activity.start = instantOfMilliseconds(start);
    if (start && end && *end > *start)
        activity.elapsedSeconds = (*end - *start) / 1000;
    if (const auto active = aboveZeroAt(json, "active_duration_ms"))
        activity.timerSeconds = *active / 1000;
    if (!activity.timerSeconds)
        activity.timerSeconds = activity.elapsedSeconds;
    for (const auto& sum : at(json, "summaries"))
        takeSum(activity, sum);
    const auto& tags = at(json, "tags");
    activity.notes = textAt(tags, "com.nike.name");
    if (textAt(tags, "location") == "indoors" && activity.sport == "running")
        activity.subSport = "treadmill";
    return activity;
}

} // namespace

std::vector<Activity> nikeActivities(const ServiceJson& json)
{
    const auto& list = json.is_object() && json.contains("activities") ? at(json, "activities") : json;
    std::vector<Activity> activities;
    for (const auto& each : list.is_array() ? list : ServiceJson::array({list}))
        if (each.is_object())
            activities.push_back(nikeActivity(each));
    return activities;
}

} // namespace patella::exchange
