// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/json/report_json.h"

#include <QJsonDocument>

#include "ui/report/json/json_values.h"
#include "ui/report/json/report_json_function.h"
#include "ui/report/json/report_json_knee.h"
#include "ui/report/json/report_json_pain.h"
#include "ui/report/json/report_json_training.h"
#include "ui/report/json/report_json_words.h"

namespace patella::ui {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Totals& totals)
{
    return {
        {u"runs"_s, totals.runs},
        {u"runs_without_distance"_s, totals.runsWithoutDistance},
        {u"runs_without_duration"_s, totals.runsWithoutDuration},
        {u"distance_m"_s, ui::jsonOf(totals.distance)},
        {u"duration_s"_s, ui::jsonOf(totals.duration)},
        {u"longest_run_m"_s, ui::jsonOf(totals.longestRun)},
        {u"runs_per_week"_s, ui::jsonOf(totals.runsPerWeek)},
        {u"runs_after_painkiller"_s, totals.runsAfterPainkiller},
    };
}

QJsonObject jsonOf(const Gaps& gaps)
{
    return {
        {u"days"_s, gaps.days},
        {u"days_with_something"_s, gaps.daysWithSomething},
        {u"runs_without_surface"_s, gaps.runsWithoutSurface},
        {u"runs_without_shoe"_s, gaps.runsWithoutShoe},
        {u"runs_without_answer"_s, gaps.runsWithoutAnswer},
        {u"scores"_s, gaps.scores},
        {u"scores_without_place"_s, gaps.scoresWithoutPlace},
        {u"scores_masked"_s, gaps.scoresMasked},
    };
}

} // namespace

QByteArray jsonReport(const Report& report)
{
    QJsonObject json{
        {u"from"_s, jsonOf(report.period.from)},
        {u"to"_s, jsonOf(report.period.to)},
        {u"made_on"_s, jsonOf(report.madeOn)},
        {u"log_begins"_s, jsonOf(report.logBegins)},
        {u"parts"_s, arrayOf(report.parts.choices())},
        {u"totals"_s, jsonOf(report.totals)},
        {u"gaps"_s, jsonOf(report.gaps)},
        {u"red_flags"_s, arrayOf(report.redFlags, [](const auto& each) { return ui::jsonOf(each); })},
        {u"reasons_to_be_seen"_s,
            arrayOf(report.reasonsToBeSeen, [](const auto& each) { return ui::jsonOf(each); })},
    };
    addEntries(json, report);
    addPain(json, report);
    addKnee(json, report);
    addFunction(json, report);
    addTraining(json, report);
    addPatterns(json, report);
    addRuns(json, report);
    return QJsonDocument(json).toJson();
}

} // namespace patella::ui
