// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/json/report_json_function.h"

#include "ui/report/json/json_values.h"
#include "ui/report/json/report_json_pain.h"

namespace patella::ui {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const PainNow& now)
{
    return {
        {u"side"_s, ui::jsonOf(now.side)},
        {u"day"_s, ui::jsonOf(now.day)},
        {u"moment"_s, ui::jsonOf(now.moment)},
        {u"latest"_s, ui::jsonOf(now.latest)},
        {u"best"_s, ui::jsonOf(now.best)},
        {u"worst"_s, ui::jsonOf(now.worst)},
        {u"answers"_s, now.answers},
        {u"masked"_s, now.masked},
    };
}

QJsonObject jsonOf(const PainOverDay& day)
{
    QJsonObject json{
        {u"side"_s, ui::jsonOf(day.side)}, {u"nights_asked"_s, day.nightsAsked}, {u"nights"_s, day.nights}};
    for (const auto moment : everyMoment)
        json.insert(ui::jsonOf(moment).toString(), scoresOrNull(day.at(moment)));
    return json;
}

QJsonObject jsonOf(const FunctionCourse& course)
{
    QJsonObject tasks;
    for (const auto& [task, answers] : course.tasks)
        tasks.insert(ui::jsonOf(task).toString(), arrayOf(answers));
    return {{u"side"_s, ui::jsonOf(course.side)}, {u"days"_s, arrayOf(course.days)}, {u"tasks"_s, tasks}};
}

QJsonObject jsonOf(const ActivityCourse& course)
{
    return {{u"name"_s, ui::jsonOf(course.name)},
        {u"values"_s, arrayOf(course.values, [](const auto& each) {
             return QJsonObject{{u"date"_s, ui::jsonOf(each.first)},
                 {u"value"_s, static_cast<double>(each.second.thousandths) / 1000}};
         })}};
}

QJsonObject jsonOf(const QuestionnaireCourse& course)
{
    return {{u"name"_s, ui::jsonOf(course.name)}, {u"side"_s, ui::jsonOf(course.side)},
        {u"totals"_s, arrayOf(course.totals, [](const auto& each) {
             return QJsonObject{{u"date"_s, ui::jsonOf(each.first)}, {u"total"_s, ui::jsonOf(each.second)}};
         })}};
}

QJsonObject jsonOf(const UsualAmount& amount)
{
    return {{u"what"_s, ui::jsonOf(amount.what)}, {u"days"_s, amount.days}, {u"median"_s, amount.median}};
}

} // namespace

void addFunction(QJsonObject& json, const Report& report)
{
    json.insert(u"pain_now"_s, arrayOf(report.painNow, [](const auto& each) { return jsonOf(each); }));
    json.insert(
        u"pain_over_day"_s, arrayOf(report.painOverDays, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"function"_s, arrayOf(report.function, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"activities"_s, arrayOf(report.activities, [](const auto& each) { return jsonOf(each); }));
    json.insert(
        u"questionnaires"_s, arrayOf(report.questionnaires, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"usual_day"_s, arrayOf(report.usualDay, [](const auto& each) { return jsonOf(each); }));
}

} // namespace patella::ui
