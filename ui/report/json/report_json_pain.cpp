// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/json/report_json_pain.h"

#include "ui/report/json/json_values.h"

namespace patella::ui {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(Moment moment) { return ui::jsonOf(moment).toString(); }

QJsonObject jsonOf(const PainOfAPlace& pain)
{
    QJsonObject json{{u"side"_s, ui::jsonOf(pain.side)}, {u"region"_s, ui::jsonOf(pain.region)}};
    for (const auto moment : everyMoment)
        json.insert(keyOf(moment), scoresOrNull(pain.at(moment)));
    return json;
}

QJsonObject jsonOf(const PlaceCount& place)
{
    return {
        {u"side"_s, ui::jsonOf(place.side)},
        {u"region"_s, ui::jsonOf(place.region)},
        {u"scores"_s, place.scores},
        {u"painful"_s, place.painful},
        {u"days"_s, place.days},
        {u"worst"_s, ui::jsonOf(place.worst)},
        {u"worst_on"_s, ui::jsonOf(place.worstOn)},
    };
}

template <typename Choice> QJsonObject countsOf(const std::vector<std::pair<Choice, int>>& counts)
{
    QJsonObject json;
    for (const auto& [choice, count] : counts)
        json.insert(ui::jsonOf(choice).toString(), count);
    return json;
}

QJsonObject jsonOf(const PainCharacter& character)
{
    return {
        {u"side"_s, ui::jsonOf(character.side)},
        {u"painful"_s, character.painful},
        {u"triggers_asked"_s, character.triggersAsked},
        {u"triggers"_s, countsOf(character.triggers)},
        {u"quality_asked"_s, character.qualityAsked},
        {u"qualities"_s, countsOf(character.qualities)},
        {u"course_asked"_s, character.courseAsked},
        {u"courses"_s, countsOf(character.courses)},
        {u"settled_asked"_s, character.settledAsked},
        {u"median_settled_min"_s, ui::jsonOf(character.medianSettledMinutes)},
        {u"limp_asked"_s, character.limpAsked},
        {u"limped"_s, character.limped},
    };
}

QJsonObject jsonOf(const DailyLife& life)
{
    QJsonObject tasks;
    for (const auto& count : life.tasks)
        tasks.insert(ui::jsonOf(count.task).toString(),
            QJsonObject{{u"none"_s, count.none}, {u"some"_s, count.some}, {u"much"_s, count.much}});
    QJsonObject signs;
    for (const auto& [sign, days] : life.signs)
        signs.insert(ui::jsonOf(sign).toString(), days);
    return {
        {u"side"_s, ui::jsonOf(life.side)},
        {u"checks"_s, life.checks},
        {u"tasks"_s, tasks},
        {u"swelling_asked"_s, life.swellingAsked},
        {u"swelling_slight"_s, life.swellingSlight},
        {u"swelling_clear"_s, life.swellingClear},
        {u"stiffness_asked"_s, life.stiffnessAsked},
        {u"longest_stiffness_min"_s, ui::jsonOf(life.longestStiffness)},
        {u"stiff_over_30_min"_s, life.stiffOverHalfAnHour},
        {u"signs_asked"_s, life.signsAsked},
        {u"signs"_s, signs},
        {u"gave_way"_s, life.gaveWay},
        {u"gave_way_asked"_s, life.gaveWayAsked},
    };
}

QJsonObject jsonOf(const ZoneCount& count)
{
    return {
        {u"knee"_s, ui::jsonOf(count.knee)},
        {u"runs"_s, count.runs},
        {u"green"_s, count.green},
        {u"amber"_s, count.amber},
        {u"red"_s, count.red},
        {u"masked"_s, count.masked},
    };
}

} // namespace

QJsonValue scoresOrNull(const std::optional<PainScores>& scores)
{
    if (!scores)
        return QJsonValue::Null;
    return QJsonObject{
        {u"count"_s, scores->count},
        {u"median"_s, scores->median},
        {u"worst"_s, ui::jsonOf(scores->worst)},
        {u"worst_on"_s, ui::jsonOf(scores->worstOn)},
    };
}

void addPain(QJsonObject& json, const Report& report)
{
    QJsonObject answers;
    for (const auto moment : momentsOfARun) {
        const auto& [runs, answered] = report.answers[placeOf(moment)];
        answers.insert(keyOf(moment), QJsonObject{{u"runs"_s, runs}, {u"answered"_s, answered}});
    }
    json.insert(u"pain"_s, arrayOf(report.pain, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"answers"_s, answers);
    json.insert(u"rest_day_scores"_s, report.restDayScores);
    json.insert(u"pain_free_runs"_s,
        QJsonObject{{u"asked"_s, report.painFree.asked}, {u"pain_free"_s, report.painFree.painFree}});
    json.insert(u"places"_s, arrayOf(report.places, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"character"_s, arrayOf(report.character, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"daily_life"_s, arrayOf(report.dailyLife, [](const auto& each) { return jsonOf(each); }));
    json.insert(u"zones"_s, arrayOf(report.zones, [](const auto& each) { return jsonOf(each); }));
}

} // namespace patella::ui
