// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knee/knee_state_json.h"

#include "app/cli/knee/knee_clocks_json.h"
#include "core/knee/knee_state.h"
#include "core/knee/place_months.h"

namespace patella::cli {

namespace {

Json morningJson(const std::optional<MorningScore>& morning)
{
    if (!morning)
        return nullptr;
    return {
        {"date", isoText(morning->day)},
        {"moment", wordOf(morning->moment)},
        {"score", morning->score.value()},
        {"masked", morning->masked},
        {"before", morning->before ? Json(morning->before->value()) : Json(nullptr)},
        {"change", orNull(morning->change)},
    };
}

Json fourWeeksJson(const FourWeekMornings& mornings)
{
    return {{"days", mornings.days}, {"median", orNull(mornings.median)}, {"masked", mornings.masked},
        {"missing", mornings.missing}};
}

Json answeredJson(const AnsweredClocks& answered)
{
    Json clocks{{"runs", answered.runs}, {"all", shareJson(answered.all)}};
    for (const auto moment : runMoments)
        clocks[std::string(wordOf(moment))] = shareJson(answered.clocks.at(static_cast<std::size_t>(moment)));
    return clocks;
}

Json stateJson(const KneeState& state)
{
    const auto& painFree = state.painFreeDistance;
    return {
        {"morning", morningJson(state.morning)},
        {"four_weeks_before", fourWeeksJson(state.mornings.before)},
        {"four_weeks", fourWeeksJson(state.mornings.recent)},
        {"change", orNull(state.mornings.change)},
        {"pain_free_m", painFree ? Json(painFree->distance.metres) : Json(nullptr)},
        {"pain_free_at_least", painFree ? Json(painFree->atLeast) : Json(nullptr)},
        {"pain_free_of_runs", painFree ? Json(painFree->runs) : Json(nullptr)},
        {"runs_without_pain", shareJson(state.painFree.runs)},
        {"runs_masked", state.painFree.masked},
        {"runs_missing", state.painFree.missing},
        {"answered", answeredJson(state.answered)},
    };
}

Json placesJson(const MonthOfPlaces& month)
{
    auto places = Json::array();
    for (const auto& place : month.places)
        places.push_back({{"side", wordOf(place.side)}, {"region", wordOf(place.region)},
            {"days", place.days}, {"worst", place.worst.value()}, {"new", place.isNew}});
    auto elsewhere = Json::array();
    for (const auto& [place, days] : month.elsewhere)
        elsewhere.push_back({{"place", wordOf(place)}, {"days", days}});
    return {
        {"month", isoText(month.month / std::chrono::day{1}).substr(0, 7)},
        {"places", std::move(places)},
        {"without_place", month.withoutPlace},
        {"elsewhere", std::move(elsewhere)},
    };
}

} // namespace

void addState(Json& document, const Log& log, Side knee, LocalDate today)
{
    document["state"] = stateJson(kneeState(log, knee, today));
    document["places"] = Json::array();
    for (const auto& month : placeMonths(log, today, knee))
        document["places"].push_back(placesJson(month));
}

} // namespace patella::cli
