// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/json/report_json_training.h"

#include "ui/report/json/json_values.h"

namespace patella::ui {

namespace {

using namespace Qt::StringLiterals;

// Metres, or seconds.
QJsonValue amountOf(const std::optional<Load>& load)
{
    return load ? QJsonValue(qint64{load->amount}) : QJsonValue();
}

QJsonObject jsonOf(const Week& week)
{
    const bool byTime = week.load.unit == LoadUnit::Minutes;
    return {
        {u"monday"_s, ui::jsonOf(week.monday)},
        {u"distance_m"_s, ui::jsonOf(week.distance)},
        {u"duration_s"_s, ui::jsonOf(week.duration)},
        {u"runs"_s, week.runs},
        {byTime ? u"runs_without_duration"_s : u"runs_without_distance"_s, week.runsWithout},
        {byTime ? u"reference_s"_s : u"reference_m"_s, amountOf(week.reference)},
        {byTime ? u"line_s"_s : u"line_m"_s, amountOf(week.line)},
        {u"status"_s, ui::jsonOf(week.state)},
    };
}

QJsonObject jsonOf(const FourWeeks& weeks)
{
    return {
        {u"from"_s, ui::jsonOf(weeks.days.from)},
        {u"to"_s, ui::jsonOf(weeks.days.to)},
        {u"runs"_s, weeks.runs},
        {u"distance_m"_s, ui::jsonOf(weeks.distance)},
        {u"whole_in_log"_s, weeks.wholeInLog},
        {u"answers"_s, weeks.answers},
        {u"median"_s, ui::jsonOf(weeks.median)},
    };
}

QJsonObject jsonOf(const ShoeDistance& shoe)
{
    return {
        {u"name"_s, ui::jsonOf(shoe.name)},
        {u"distance_m"_s, ui::jsonOf(shoe.distance)},
        {u"of_its_life_m"_s, ui::jsonOf(shoe.ofItsLife)},
    };
}

QJsonObject jsonOf(const SessionRatio& spike)
{
    return {
        {u"date"_s, ui::jsonOf(spike.date)},
        {u"distance_m"_s, ui::jsonOf(spike.distance)},
        {u"longest_before_m"_s, ui::jsonOf(spike.longestBefore)},
        {u"ratio"_s, spike.ratio},
    };
}

QJsonArray weeksJson(const std::vector<Week>& weeks)
{
    return arrayOf(weeks, [](const auto& week) { return jsonOf(week); });
}

QJsonObject jsonOf(const TrainingHistory& history)
{
    return {
        {u"weeks"_s, weeksJson(history.weeks)},
        {u"runs"_s, history.runs},
        {u"distance_m"_s, ui::jsonOf(history.distance)},
        {u"longest_run_m"_s, ui::jsonOf(history.longestRun)},
        {u"median_week_m"_s, ui::jsonOf(history.medianWeek)},
        {u"weeks_without_run"_s, history.weeksWithoutRun},
        {u"races"_s, history.races},
        {u"spikes"_s, arrayOf(history.spikes, [](const auto& spike) { return jsonOf(spike); })},
        {u"strength_days"_s, history.strengthDays},
        {u"other_sport_days"_s, history.otherSportDays},
        {u"other_sport_min"_s, ui::jsonOf(history.otherSport)},
    };
}

} // namespace

QJsonObject jsonOf(const SurfaceDistance& surface)
{
    return {{u"surface"_s, jsonOf(surface.surface)}, {u"distance_m"_s, jsonOf(surface.distance)}};
}

void addTraining(QJsonObject& json, const Report& report)
{
    json.insert(u"weeks"_s, weeksJson(report.weeks));
    const auto unit = report.weeks.empty() ? LoadUnit::Distance : report.weeks.front().load.unit;
    json.insert(u"weeks_unit"_s, unit == LoadUnit::Minutes ? u"minutes"_s : u"distance"_s);
    json.insert(u"weeks_judged"_s, report.weeksJudged);
    json.insert(u"weeks_above_line"_s, report.weeksAboveLine);
    json.insert(u"weeks_far_above_line"_s, report.weeksFarAboveLine);
    json.insert(u"four_weeks"_s,
        QJsonObject{{u"moment"_s, ui::jsonOf(report.fourWeeks.moment)},
            {u"before"_s, jsonOf(report.fourWeeks.before)}, {u"recent"_s, jsonOf(report.fourWeeks.recent)},
            {u"change"_s, ui::jsonOf(report.fourWeeks.change)}});
    json.insert(u"surfaces"_s, arrayOf(report.surfaces, [](const auto& each) { return ui::jsonOf(each); }));
    json.insert(u"shoes"_s, arrayOf(report.shoes, [](const auto& shoe) { return jsonOf(shoe); }));
    json.insert(u"history"_s, jsonOf(report.history));
}

} // namespace patella::ui
