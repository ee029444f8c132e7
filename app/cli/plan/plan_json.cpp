// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan/plan_json.h"

#include "core/plan/ladder.h"
#include "core/plan/return_to_run.h"
#include "core/plan/take_back.h"

namespace patella::cli {

namespace {

Json dayJson(const std::optional<LocalDate>& day) { return day ? Json(isoText(*day)) : Json(nullptr); }
Json painJson(const std::optional<Pain>& score) { return score ? Json(score->value()) : Json(nullptr); }

Json signJson(const std::optional<RaisedFlag>& sign)
{
    return sign ? Json(wordOf(sign->flag)) : Json(nullptr);
}

Json byJson(const SetBy& by) { return {{"name", by.name}, {"on", isoText(by.on)}}; }

Json returnJson(const ReturnState& state)
{
    const auto& step = returnStep(state.step);
    return {
        {"set_by", byJson(state.by)},
        {"stage", wordOf(state.stage)},
        {"step", state.step},
        {"steps", lastReturnStep},
        {"run_min", step.runMinutes},
        {"walk_min", step.walkMinutes},
        {"repeats", step.repeats},
        {"greens", state.greens},
        {"ceiling", state.ceiling.value()},
        {"earliest", dayJson(state.earliest)},
        {"why", wordOf(state.why)},
        {"because", dayJson(state.because)},
        {"no_step_before", dayJson(state.noStepBefore)},
        {"sign", signJson(state.sign)},
    };
}

Json exerciseJson(const LadderState& state)
{
    Json dose = nullptr;
    if (state.dose)
        dose = {{"sets", state.dose->sets}, {"repetitions", state.dose->repetitions},
            {"held_s", state.dose->heldSeconds}};
    return {
        {"name", sessionName(state.programme)},
        {"kind", wordOf(state.programme.kind)},
        {"set_by", byJson(setBy(state.programme))},
        {"step", state.step},
        {"steps", state.steps},
        {"move", state.move ? Json(wordOf(*state.move)) : Json(nullptr)},
        {"dose", std::move(dose)},
        {"good", state.good},
        {"ceiling", state.ceiling.value()},
        {"why", wordOf(state.why)},
        {"because", dayJson(state.because)},
        {"sign", signJson(state.sign)},
        {"days_this_week", state.daysThisWeek},
        {"wanted", state.wanted},
    };
}

Json limitsJson(const Limits& limits)
{
    const auto metres = [](const std::optional<Distance>& distance) {
        return distance ? Json(distance->metres) : Json(nullptr);
    };
    auto surfaces = Json::array();
    if (limits.surfaces)
        for (const auto surface : limits.surfaces->choices())
            surfaces.push_back(wordOf(surface));
    return {
        {"set_by", byJson(limits.by)},
        {"week_m", metres(limits.mostInAWeek)},
        {"left_this_week_m", metres(limits.leftThisWeek)},
        {"ceiling", painJson(limits.ceiling)},
        {"surfaces", std::move(surfaces)},
        {"next_check", dayJson(limits.nextCheck)},
        {"notes", limits.notes},
    };
}

Json backJson(const TakeBack& back)
{
    return {
        {"kind", wordOf(back.kind)},
        {"until", isoText(back.until)},
        {"days", back.days},
        {"run", back.because.run.text()},
        {"why", wordOf(back.because.why)},
    };
}

} // namespace

Json planJson(const Log& log, LocalDate today)
{
    const auto state = returnToRun(log, today);
    const auto limits = limitsOn(log, today);
    const auto back = takeBack(log, today);
    auto exercises = Json::array();
    for (const auto& each : ladderStates(log, today))
        exercises.push_back(exerciseJson(each));
    return {
        {"return_to_run", state ? returnJson(*state) : Json(nullptr)},
        {"exercises", std::move(exercises)},
        {"limits", limits ? limitsJson(*limits) : Json(nullptr)},
        {"take_back", back ? backJson(*back) : Json(nullptr)},
    };
}

} // namespace patella::cli
