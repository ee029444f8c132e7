// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knee/knee_clocks_json.h"

#include "core/knee/clocks/after_red_runs.h"
#include "core/knee/clocks/asymmetry.h"
#include "core/knee/clocks/logging_gaps.h"
#include "core/knee/clocks/noted_answers.h"
#include "core/knee/clocks/run_endings.h"
#include "core/knee/clocks/run_shapes.h"
#include "core/knee/clocks/run_streaks.h"
#include "core/knee/clocks/settling_clock.h"
#include "core/knee/clocks/stage_drift.h"
#include "core/knee/distance/morning_distance.h"

#include <cmath>

namespace patella::cli {

namespace {

std::string monthText(std::chrono::year_month month)
{
    return isoText(month / std::chrono::day{1}).substr(0, 7);
}

template <typename Items, typename Make> Json list(const Items& items, Make make)
{
    auto array = Json::array();
    for (const auto& item : items)
        array.push_back(make(item));
    return array;
}

Json momentsJson(const auto& values)
{
    Json moments;
    for (const auto moment : runMoments)
        moments[std::string(wordOf(moment))] = values.at(static_cast<std::size_t>(moment));
    return moments;
}

Json countJson(const SettlingCount& count)
{
    return {
        {"within_the_hour", count.withinTheHour},
        {"by_the_morning", count.byTheMorning},
        {"not_by_the_morning", count.notByTheMorning},
        {"unclear", count.unclear},
        {"gone_by_morning", shareJson(count.goneByMorning)},
    };
}

Json settlingJson(const SettlingClock& clock)
{
    Json shares = nullptr;
    if (clock.shares)
        shares = {{"within_the_hour", clock.shares->withinTheHour},
            {"by_the_morning", clock.shares->byTheMorning},
            {"not_by_the_morning", clock.shares->notByTheMorning}, {"unclear", clock.shares->unclear}};
    return {
        {"runs", clock.runs.size()},
        {"count", countJson(clock.count)},
        {"shares", std::move(shares)},
        {"minutes",
            list(clock.minutes,
                [](const TimeMass& mass) -> Json {
                    return {{"after_min", mass.after},
                        {"by_min", std::isinf(mass.by) ? Json(nullptr) : Json(mass.by)},
                        {"share", mass.share}};
                })},
        {"months",
            list(clock.months,
                [](const SettlingMonth& each) {
                    auto month = countJson(each.count);
                    month["month"] = monthText(each.month);
                    return month;
                })},
        {"with_minutes", clock.withMinutes},
        {"calm", clock.calm},
        {"masked", clock.masked},
        {"missing", clock.missing},
        {"trend", wordOf(clock.look.trend)},
        {"known", clock.look.known},
        {"look", clock.look.look == 0 ? Json(nullptr) : Json(clock.look.look)},
        {"next_look", clock.look.nextLook},
        {"p", orNull(clock.look.p)},
    };
}

Json morningDistanceJson(const MorningDistance& mornings)
{
    return {
        {"answer", wordOf(mornings.answer)},
        {"worse", shareJson(mornings.worse)},
        {"distance_m", metresJson(mornings.distance)},
        {"low_m", metresJson(mornings.low)},
        {"high_m", metresJson(mornings.high)},
        {"p", orNull(mornings.p)},
        {"steps",
            list(mornings.steps,
                [](const MorningStep& step) -> Json {
                    return {{"from_m", step.from.metres}, {"to_m", step.to.metres},
                        {"worse", shareJson(step.worse)}};
                })},
    };
}

Json groundJson(const MorningGround& ground)
{
    if (const auto* surface = std::get_if<Surface>(&ground))
        return {{"surface", wordOf(*surface)}};
    return {{"shoe", std::get<ShoeId>(ground).text()}};
}

} // namespace

Json morningsJson(const Mornings& mornings)
{
    auto document = morningDistanceJson(mornings.all);
    document["masked"] = mornings.masked;
    document["missing"] = mornings.missing;
    document["without_distance"] = mornings.withoutDistance;
    document["grounds"] = list(mornings.grounds, [](const MorningsOfGround& each) {
        auto ground = groundJson(each.ground);
        ground.update(morningDistanceJson(each.mornings));
        return ground;
    });
    return document;
}

namespace {

Json shapesJson(const RunShapes& shapes)
{
    return {
        {"groups",
            list(shapes.groups,
                [](const ShapeGroup& group) -> Json {
                    return {{"shape", wordOf(group.shape)}, {"runs", runsJson(group.runs)},
                        {"medians", momentsJson(group.medians)},
                        {"median_distance_m", metresJson(group.medianDistance)}};
                })},
        {"masked", shapes.masked},
        {"missing", shapes.missing},
    };
}

Json afterRedJson(const AfterRedRuns& red)
{
    return {
        {"runs",
            list(red.runs,
                [](const AfterRedRun& run) -> Json {
                    return {{"run", run.run.text()}, {"date", isoText(run.date)},
                        {"next", run.next ? Json(run.next->text()) : Json(nullptr)},
                        {"days_to_next", orNull(run.daysToNext)}, {"next_zone", wordJson(run.nextZone)},
                        {"days_until_as_before", orNull(run.daysUntilAsBefore)}};
                })},
        {"next_by_days",
            list(red.byDays,
                [](const NextRuns& next) -> Json {
                    return {{"from_days", next.fromDays}, {"green", next.green}, {"amber", next.amber},
                        {"red", next.red}, {"unknown", next.unknown}};
                })},
        {"median_days_to_next", orNull(red.medianDaysToNext)},
        {"median_days_until_as_before", orNull(red.medianDaysUntilAsBefore)},
    };
}

Json afterJson(const MorningsAfter& after)
{
    return {{"runs", after.runs}, {"worse_mornings", shareJson(after.worse)},
        {"median_rise", orNull(after.medianRise)}};
}

Json endingsJson(const RunEndings& endings)
{
    return {
        {"endings",
            list(endings.endings,
                [](const EndingMornings& each) {
                    auto ending = afterJson(each.mornings);
                    ending["ended"] = wordOf(each.ended);
                    return ending;
                })},
        {"missing", endings.missing},
    };
}

Json streaksJson(const RunStreaks& streaks)
{
    return {
        {"known", streaks.known},
        {"longest", streaks.longest},
        {"longest_from", streaks.longestFrom ? Json(isoText(*streaks.longestFrom)) : Json(nullptr)},
        {"current", streaks.current},
        {"by_place", list(streaks.mornings, afterJson)},
        {"others", afterJson(streaks.others)},
    };
}

Json varietyJson(const SurfaceVariety& variety)
{
    return {
        {"from", isoText(variety.from)},
        {"distance_m", variety.distance.metres},
        {"surfaces", variety.surfaces},
        {"effective", variety.effective},
        {"most", wordOf(variety.most)},
        {"most_share", variety.mostShare},
        {"without_surface_m", variety.withoutSurface.metres},
    };
}

Json stageJson(const StageDrifts& stage)
{
    return {
        {"drifts",
            list(stage.drifts,
                [](const StageDrift& drift) -> Json {
                    return {{"from", isoText(drift.from)}, {"first_rest_pain", isoText(drift.firstRestPain)},
                        {"painful_runs", drift.painfulRuns}, {"quiet_answers", drift.quietAnswers}};
                })},
        {"asked_at_rest", stage.isAsked()},
        {"painful_runs", stage.painfulRuns},
        {"quiet_answers", stage.quietAnswers},
        {"pains_at_rest", stage.painsAtRest},
        {"load_only_now", stage.loadOnlyNow},
    };
}

Json loggingJson(const LoggingGaps& gaps)
{
    Json difference = nullptr;
    if (gaps.difference)
        difference = {{"value", gaps.difference->value}, {"ci_low", gaps.difference->interval.low},
            {"ci_high", gaps.difference->interval.high}};
    return {
        {"runs", gaps.runs},
        {"with_all", gaps.withAll},
        {"with_none", gaps.withNone},
        {"answered", momentsJson(gaps.answered)},
        {"sore", shareJson(gaps.sore)},
        {"others", shareJson(gaps.others)},
        {"difference", std::move(difference)},
        {"answer", wordOf(gaps.answer)},
    };
}

struct ValueJson {
    Json operator()(bool value) const { return value; }
    Json operator()(int value) const { return value; }
    Json operator()(const std::string& value) const { return value; }
    template <typename Choice> Json operator()(Choice value) const { return wordOf(value); }
};

Json asymmetryJson(const Asymmetry& asymmetry)
{
    return {
        {"months",
            list(asymmetry.months,
                [](const AsymmetryMonth& each) -> Json {
                    return {{"month", monthText(each.month)}, {"runs", each.runs},
                        {"left_worse", each.leftWorse}, {"right_worse", each.rightWorse},
                        {"mean_difference", each.meanDifference}};
                })},
        {"one_knee_only", asymmetry.oneKneeOnly},
        {"masked", asymmetry.masked},
    };
}

} // namespace

Json shareJson(Proportion part) { return {{"hits", part.hits}, {"of", part.of}}; }

Json runsJson(const std::vector<RunId>& runs)
{
    return list(runs, [](const RunId& run) { return run.text(); });
}

Json metresJson(const std::optional<Distance>& distance)
{
    return distance ? Json(distance->metres) : Json(nullptr);
}

void addClocks(Json& document, const Log& log, Side knee, LocalDate today)
{
    document["settling"] = settlingJson(settlingClock(log, knee, today));
    document["mornings"] = morningsJson(mornings(log, knee, today));
    document["shapes"] = shapesJson(runShapes(log, knee, today));
    document["red_runs"] = afterRedJson(afterRedRuns(log, knee, today));
    document["endings"] = endingsJson(runEndings(log, knee, today));
    document["hard_runs"] = streaksJson(hardRunsInARow(log, knee, today));
    document["hard_ground"] = streaksJson(hardGroundInARow(log, knee, today));
    document["surfaces"] = list(surfaceVariety(log, today), varietyJson);
    document["stage"] = stageJson(stageDrifts(log, knee, today));
    document["logging"] = loggingJson(loggingGaps(log, knee, today));
    document["noted"] = list(notedGroups(log, knee, today), [](const NotedGroup& group) {
        auto noted = afterJson(group.mornings);
        noted["about"] = wordOf(group.about);
        noted["value"] = std::visit(ValueJson{}, group.value);
        return noted;
    });
    document["asymmetry"] = asymmetryJson(asymmetry(log, today));
}

} // namespace patella::cli
