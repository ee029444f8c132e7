// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/json/report_json_words.h"

#include "ui/report/json/json_values.h"

namespace patella::ui {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Complaint& complaint)
{
    return {
        {u"began"_s, ui::jsonOf(complaint.date)},
        {u"ended"_s, ui::jsonOf(complaint.ended)},
        {u"side"_s, ui::jsonOf(complaint.side)},
        {u"region"_s, ui::jsonOf(complaint.region)},
        {u"onset"_s, ui::jsonOf(complaint.onset)},
        {u"mechanism"_s, arrayOf(complaint.mechanism)},
        {u"after"_s, ui::jsonOf(complaint.after)},
        {u"notes"_s, ui::jsonOf(complaint.notes)},
    };
}

QJsonObject jsonOf(const ProfileFact& fact)
{
    return {
        {u"fact"_s, ui::jsonOf(fact.fact)},
        {u"date"_s, ui::jsonOf(fact.date)},
        {u"name"_s, ui::jsonOf(fact.name)},
        {u"value"_s, ui::jsonOf(fact.value)},
        {u"side"_s, ui::jsonOf(fact.side)},
        {u"found_by"_s, ui::jsonOf(fact.foundBy)},
    };
}

QJsonObject jsonOf(const Visit& visit)
{
    return {
        {u"date"_s, ui::jsonOf(visit.date)},
        {u"kind"_s, ui::jsonOf(visit.kind)},
        {u"who"_s, ui::jsonOf(visit.who)},
        {u"question"_s, ui::jsonOf(visit.question)},
        {u"said"_s, ui::jsonOf(visit.said)},
        {u"diagnosis"_s, ui::jsonOf(visit.diagnosis)},
    };
}

template <typename Value> QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(jsonOf(*value)) : QJsonValue::Null;
}

QJsonObject jsonOf(const PatternFinding& finding)
{
    return {
        {u"factor"_s, ui::jsonOf(wordFor(finding.factor))},
        {u"level"_s, ui::jsonOf(finding.certainty)},
        {u"small"_s, isSmall(finding)},
        {u"effect_nrs"_s, finding.effect},
        {u"ci_low"_s, finding.low},
        {u"ci_high"_s, finding.high},
        {u"p"_s, finding.p},
        {u"exposed"_s, finding.exposed},
        {u"unexposed"_s, finding.unexposed},
        {u"rivals"_s,
            arrayOf(finding.rivals, [](const auto& rival) { return ui::jsonOf(wordFor(rival.factor)); })},
    };
}

QJsonObject jsonOf(const Patterns& patterns)
{
    return {
        {u"knee"_s, ui::jsonOf(patterns.knee)},
        {u"runs"_s, patterns.runs},
        {u"look"_s, patterns.look == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(patterns.look)},
        {u"no_answer"_s, ui::jsonOf(patterns.noAnswer)},
        {u"findings"_s, arrayOf(patterns.findings, [](const auto& finding) { return jsonOf(finding); })},
        {u"tested"_s,
            arrayOf(patterns.tested, [](const auto& factor) { return ui::jsonOf(wordFor(factor)); })},
        {u"not_testable"_s,
            arrayOf(patterns.notTestable,
                [](const auto& untested) {
                    return QJsonObject{{u"factor"_s, ui::jsonOf(wordFor(untested.factor))},
                        {u"reason"_s, ui::jsonOf(untested.lack.why)}};
                })},
        {u"smallest_findable_nrs"_s, ui::jsonOf(patterns.smallestFindable)},
    };
}

QJsonObject jsonOf(const PainOfARun& pain)
{
    QJsonObject json{{u"side"_s, ui::jsonOf(pain.side)}, {u"region"_s, ui::jsonOf(pain.region)},
        {u"onset_m"_s, ui::jsonOf(pain.onset)}};
    QJsonArray masked;
    for (const auto moment : momentsOfARun) {
        json.insert(ui::jsonOf(moment).toString(), ui::jsonOf(pain.scores[placeOf(moment)]));
        if (pain.masked[placeOf(moment)])
            masked.append(ui::jsonOf(moment));
    }
    json.insert(u"masked"_s, masked);
    return json;
}

QJsonObject jsonOf(const RunRow& run)
{
    return {
        {u"id"_s, ui::jsonOf(run.run)},
        {u"date"_s, ui::jsonOf(run.date)},
        {u"kind"_s, ui::jsonOf(run.kind)},
        {u"distance_m"_s, ui::jsonOf(run.distance)},
        {u"duration_s"_s, ui::jsonOf(run.duration)},
        {u"surface"_s, run.surface ? ui::jsonOf(run.surface->text()) : QJsonValue::Null},
        {u"shoe"_s, ui::jsonOf(run.shoe)},
        {u"painkiller"_s, run.painkiller},
        {u"ended"_s, ui::jsonOf(run.ended)},
        {u"pains"_s, arrayOf(run.pains, [](const auto& pain) { return jsonOf(pain); })},
    };
}

} // namespace

void addPatterns(QJsonObject& json, const Report& report)
{
    json.insert(u"patterns"_s, arrayOf(report.patterns, [](const auto& each) { return jsonOf(each); }));
}

void addEntries(QJsonObject& json, const Report& report)
{
    json.insert(u"main_complaint"_s, orNull(report.mainComplaint));
    json.insert(u"other_complaints"_s,
        arrayOf(report.otherComplaints, [](const auto& complaint) { return jsonOf(complaint); }));
    json.insert(u"profile"_s, arrayOf(report.profile, [](const auto& fact) { return jsonOf(fact); }));
    json.insert(u"visits"_s, arrayOf(report.visits, [](const auto& visit) { return jsonOf(visit); }));
    json.insert(u"goal_race"_s, orNull(report.goalRace));
    json.insert(u"next_visit"_s, orNull(report.nextVisit));
    json.insert(u"open_question"_s, orNull(report.question));
}

void addRuns(QJsonObject& json, const Report& report)
{
    json.insert(u"runs"_s, report.totals.runs);
    json.insert(u"run_table"_s, arrayOf(report.runs, [](const auto& run) { return jsonOf(run); }));
}

} // namespace patella::ui
