// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/json/report_json_knee.h"

#include "ui/report/json/json_values.h"
#include "ui/report/json/report_json_training.h"

namespace patella::ui {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const OnsetCurve& curve)
{
    return {
        {u"runs"_s, curve.runs},
        {u"began"_s, curve.began},
        {u"longest_m"_s, ui::jsonOf(curve.longest)},
        {u"unknown_onset"_s, curve.unknownOnset},
        {u"masked"_s, curve.masked},
        {u"steps"_s,
            arrayOf(curve.steps,
                [](const OnsetStep& step) {
                    return QJsonObject{
                        {u"at_m"_s, ui::jsonOf(step.at)},
                        {u"reached"_s, step.reached},
                        {u"began"_s, step.began},
                        {u"begun"_s, step.begun},
                    };
                })},
    };
}

QJsonObject jsonOf(const Habits& habits)
{
    return {
        {u"days"_s, habits.days},
        {u"runs"_s, habits.runs},
        {u"distance_m"_s, ui::jsonOf(habits.distance)},
        {u"asphalt_share"_s, ui::jsonOf(habits.asphaltShare)},
        {u"without_warm_up_share"_s, ui::jsonOf(habits.withoutWarmUpShare)},
        {u"hard_share"_s, ui::jsonOf(habits.hardShare)},
        {u"descent_per_km_m"_s, ui::jsonOf(habits.descentPerKm)},
    };
}

QJsonObject jsonOf(const Episode& episode)
{
    const auto& [flare, before] = episode;
    return {
        {u"knee"_s, ui::jsonOf(flare.knee)},
        {u"began"_s, ui::jsonOf(flare.began)},
        {u"last_painful"_s, ui::jsonOf(flare.lastSore)},
        {u"peak"_s, ui::jsonOf(flare.peak)},
        {u"peak_on"_s, ui::jsonOf(flare.peakOn)},
        {u"painful_days"_s, flare.soreDays},
        {u"ended"_s, flare.over},
        {u"before"_s, jsonOf(before.recent)},
        {u"usual"_s, before.usual ? QJsonValue(jsonOf(*before.usual)) : QJsonValue::Null},
        {u"highest_session_ratio"_s, ui::jsonOf(before.highestSessionRatio)},
        {u"new_shoes"_s, arrayOf(before.newShoes)},
    };
}

QJsonObject jsonOf(const Stretch& stretch)
{
    return {
        {u"from"_s, ui::jsonOf(stretch.days.from)},
        {u"to"_s, ui::jsonOf(stretch.days.to)},
        {u"whole_in_log"_s, stretch.wholeInLog},
        {u"runs"_s, stretch.runs},
        {u"runs_after_painkiller"_s, stretch.runsAfterPainkiller},
        {u"runs_masked"_s, stretch.runsMasked},
        {u"distance_m"_s, ui::jsonOf(stretch.distance)},
        {u"longest_run_m"_s, ui::jsonOf(stretch.longestRun)},
        {u"days_of_strength"_s, stretch.daysOfStrength},
        {u"answers_during"_s, stretch.answersDuring},
        {u"median_during"_s, ui::jsonOf(stretch.medianDuring)},
        {u"answers_after"_s, stretch.answersAfter},
        {u"median_after"_s, ui::jsonOf(stretch.medianAfter)},
        {u"answers_next_morning"_s, stretch.answersNextMorning},
        {u"median_next_morning"_s, ui::jsonOf(stretch.medianNextMorning)},
        {u"pain_free"_s, stretch.painFree ? QJsonValue(ui::jsonOf(*stretch.painFree)) : QJsonValue::Null},
        {u"surfaces"_s, arrayOf(stretch.surfaces, [](const auto& each) { return ui::jsonOf(each); })},
    };
}

QJsonObject jsonOf(const VisitChange& change)
{
    return {
        {u"visit_on"_s, ui::jsonOf(change.visit.date)},
        {u"visit_kind"_s, ui::jsonOf(change.visit.kind)},
        {u"asked"_s, ui::jsonOf(change.visit.asked)},
        {u"answer"_s, ui::jsonOf(change.visit.answer)},
        {u"before"_s, jsonOf(change.before)},
        {u"since"_s, jsonOf(change.since)},
        {u"during_change"_s, ui::jsonOf(change.duringChange)},
        {u"next_morning_change"_s, ui::jsonOf(change.nextMorningChange)},
        {u"new_shoes"_s, arrayOf(change.newShoes)},
        {u"retired_shoes"_s, arrayOf(change.retiredShoes)},
        {u"exercises"_s, arrayOf(change.exercises, [](const auto& each) { return ui::jsonOf(each); })},
        {u"new_flags"_s, arrayOf(change.newFlags, [](const auto& each) { return ui::jsonOf(each); })},
    };
}

} // namespace

QJsonObject jsonOf(const RaisedFlag& flag)
{
    return {
        {u"flag"_s, jsonOf(flag.flag)},
        {u"urgency"_s, jsonOf(flag.urgency)},
        {u"source"_s, jsonOf(flag.source)},
        {u"side"_s, jsonOf(flag.side)},
        {u"region"_s, jsonOf(flag.region)},
        {u"since"_s, jsonOf(flag.since)},
        {u"last_seen"_s, jsonOf(flag.lastSeen)},
        {u"days"_s, flag.days},
        {u"lapsed_on"_s, flag.lapse ? jsonOf(flag.lapse->on) : QJsonValue::Null},
        {u"lapsed_by"_s, flag.lapse ? jsonOf(flag.lapse->reason) : QJsonValue::Null},
        {u"lapse_note"_s,
            flag.lapse && !flag.lapse->note.empty() ? jsonOf(flag.lapse->note) : QJsonValue::Null},
    };
}

QJsonObject jsonOf(const RemedyUse& use)
{
    return {
        {u"care"_s, jsonOf(use.care)},
        {u"name"_s, jsonOf(use.name)},
        {u"times"_s, use.times},
        {u"days"_s, use.days},
        {u"first"_s, jsonOf(use.first)},
        {u"last"_s, jsonOf(use.last)},
        {u"compared"_s, use.compared},
        {u"better"_s, use.better},
        {u"same"_s, use.same},
        {u"worse"_s, use.worse},
        {u"median_change"_s, jsonOf(use.medianChange)},
        {u"masks"_s, use.masks},
    };
}

QJsonObject jsonOf(const PainFreeDistance& distance)
{
    return {
        {u"distance_m"_s, jsonOf(distance.distance)},
        {u"at_least"_s, distance.atLeast},
        {u"runs"_s, distance.runs},
    };
}

void addKnee(QJsonObject& json, const Report& report)
{
    json.insert(u"onset"_s, jsonOf(report.onset));
    json.insert(u"pain_free_distance"_s,
        report.painFreeDistance ? QJsonValue(jsonOf(*report.painFreeDistance)) : QJsonValue::Null);
    json.insert(u"episodes"_s, arrayOf(report.episodes, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"care"_s, arrayOf(report.care, [](const auto& each) { return ui::jsonOf(each); }));
    json.insert(
        u"since_visit"_s, report.sinceVisit ? QJsonValue(jsonOf(*report.sinceVisit)) : QJsonValue::Null);
}

} // namespace patella::ui
