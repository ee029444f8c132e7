// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/phone_json.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_dates.h"
#include "core/exchange/lists/cells/list_units.h"

#include <algorithm>

namespace patella::exchange {

namespace {

std::optional<std::chrono::sys_seconds> instantIn(const std::string& text)
{
    const auto moment = listMoment(text, DateOrder::MonthFirst);
    if (!moment || !moment->time)
        return std::nullopt;
    return std::chrono::sys_seconds{std::chrono::sys_days{moment->date}.time_since_epoch()
        + moment->time->sinceMidnight - moment->offset.value_or(UtcOffset{}).ahead};
}

// "running.treadmill" of Google.
void setSport(Activity& activity, std::string words)
{
    std::replace(words.begin(), words.end(), '.', ' ');
    auto sport = sportFromWords(words);
    if (sport == unknownSport && words.starts_with("running"))
        sport = {"running", ""};
    if (words == "running treadmill")
        sport = {"running", "treadmill"};
    activity.sport = sport == unknownSport && !words.empty() ? "other" : sport.name;
    activity.subSport = sport.subName;
}

// "Kilometer", "Mile"; of an exercise without a word it is the former.
double metresOfFitbit(const std::string& unit)
{
    return metresOf(listUnitNamed(foldedWords(unit)).value_or(ListUnit::Kilometres));
}

Activity fitbitActivity(const ServiceJson& exercise)
{
    Activity activity;
    setSport(activity, textAt(exercise, "activityName"));
    activity.start = instantIn(textAt(exercise, "startTime"));
    if (const auto distance = aboveZeroAt(exercise, "distance"))
        activity.distanceMetres = *distance * metresOfFitbit(textAt(exercise, "distanceUnit"));
    const auto seconds = [&](std::string_view key) {
        const auto milliseconds = aboveZeroAt(exercise, key);
        return milliseconds ? std::optional(*milliseconds / 1000) : std::nullopt;
    };
    activity.timerSeconds = seconds("activeDuration");
    activity.elapsedSeconds = seconds("duration");
    if (!activity.timerSeconds)
        activity.timerSeconds = activity.elapsedSeconds;
    activity.averageHeartRate = aboveZeroAt(exercise, "averageHeartRate");
    activity.ascentMetres = aboveZeroAt(exercise, "elevationGain");
    return activity;
}

} // namespace

Activity googleFitActivity(const ServiceJson& session)
{
    Activity activity;
    setSport(activity, textAt(session, "fitnessActivity"));
    activity.start = instantIn(textAt(session, "startTime"));
    const auto end = instantIn(textAt(session, "endTime"));
    if (activity.start && end && *end > *activity.start)
        activity.elapsedSeconds = static_cast<double>((*end - *activity.start).count());
    activity.timerSeconds = listSeconds(textAt(session, "duration"), TimeForm::Seconds, false);
    if (!activity.timerSeconds)
        activity.timerSeconds = activity.elapsedSeconds;
    for (const auto& sum : at(session, "aggregate")) {
        const auto name = textAt(sum, "metricName");
        if (name == "com.google.distance.delta")
            activity.distanceMetres = aboveZeroAt(sum, "floatValue");
        else if (name == "com.google.heart_rate.summary" || name == "com.google.heart_rate.bpm")
            activity.averageHeartRate = aboveZeroAt(sum, "floatValue");
    }
    return activity;
}

std::vector<Activity> fitbitActivities(const ServiceJson& exercises)
{
    std::vector<Activity> activities;
    for (const auto& exercise : exercises.is_array() ? exercises : ServiceJson::array({exercises}))
        activities.push_back(fitbitActivity(exercise));
    return activities;
}

} // namespace patella::exchange
