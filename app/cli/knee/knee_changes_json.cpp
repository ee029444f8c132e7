// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knee/knee_changes_json.h"

#include "app/cli/knee/knee_clocks_json.h"
#include "core/knee/changes/flare_autopsy.h"
#include "core/knee/changes/remedy_ledger.h"
#include "core/knee/changes/shoe_biography.h"
#include "core/knee/changes/turning_points.h"
#include "core/knee/run_scores.h"
#include "core/patterns/two_knees.h"

namespace patella::cli {

namespace {

Json turnJson(const JudgedTurn& judged)
{
    const auto& [point, turn] = judged;
    auto placebos = Json::array();
    for (const auto& each : turn.placebos)
        placebos.push_back({{"date", isoText(each.date)}, {"change", each.change}});
    return {
        {"kind", wordOf(point.kind)},
        {"date", isoText(point.date)},
        {"record", std::visit([](const auto& id) { return id.text(); }, point.record)},
        {"name", point.name.empty() ? Json(nullptr) : Json(point.name)},
        {"answer", wordOf(turn.answer)},
        {"answers_before", turn.answersBefore},
        {"answers_after", turn.answersAfter},
        {"median_before", orNull(turn.medianBefore)},
        {"median_after", orNull(turn.medianAfter)},
        {"change", orNull(turn.change)},
        {"as_large", turn.asLarge},
        {"comparable_dates", std::move(placebos)},
    };
}

std::string wordOfFactor(const KneesFactor& factor)
{
    if (const auto* side = std::get_if<OneSided>(&factor))
        return std::string(wordOf(*side)) + "_side";
    return patterns::wordFor(std::get<patterns::Factor>(factor));
}

Json kneesFindingJson(const KneesFinding& finding)
{
    Json document{
        {"factor", wordOfFactor(finding.factor)},
        {"has_side", hasSide(finding.factor)},
        {"effect_nrs", finding.effect},
        {"ci_low", finding.low},
        {"ci_high", finding.high},
        {"p", finding.p},
    };
    document[hasSide(finding.factor) ? "left" : "exposed"] = finding.left;
    document[hasSide(finding.factor) ? "right" : "unexposed"] = finding.right;
    if (hasSide(finding.factor))
        document["neither"] = finding.neither;
    return document;
}

Json twoKneesJson(const TwoKnees& knees)
{
    auto findings = Json::array();
    for (const auto& finding : knees.findings)
        findings.push_back(kneesFindingJson(finding));
    auto tested = Json::array();
    for (const auto& factor : knees.tested)
        tested.push_back(wordOfFactor(factor));
    auto notTestable = Json::array();
    for (const auto& [factor, lack] : knees.notTestable)
        notTestable.push_back({{"factor", wordOfFactor(factor)}, {"reason", wordOf(lack.why)},
            {"have", lack.have}, {"needs", lack.needs}});
    return {
        {"runs", knees.runs},
        {"one_knee_only", knees.oneKneeOnly},
        {"look", knees.look == 0 ? Json(nullptr) : Json(knees.look)},
        {"next_look", knees.nextLook},
        {"masked", knees.masked},
        {"mean_difference", orNull(knees.meanDifference)},
        {"no_answer", wordJson(knees.noAnswer)},
        {"findings", std::move(findings)},
        {"tested", std::move(tested)},
        {"not_testable", std::move(notTestable)},
    };
}

Json figureJson(const RunUpFigure& figure)
{
    return {
        {"measure", wordOf(figure.measure)},
        {"value", figure.value},
        {"usual", figure.usual},
        {"low", figure.low},
        {"high", figure.high},
        {"quiet", figure.quiet},
        {"as_far", figure.asFar},
        {"unusual", figure.isUnusual()},
    };
}

Json similarJson(const SimilarFlare& similar)
{
    auto alike = Json::array();
    for (const auto measure : similar.alike)
        alike.push_back(wordOf(measure));
    return {{"began", isoText(similar.began)}, {"days", similar.days}, {"peak", similar.peak.value()},
        {"alike", std::move(alike)}};
}

Json flareJson(const FlareAutopsy& autopsy, int quietRunUps)
{
    auto figures = Json::array();
    for (const auto& figure : autopsy.figures)
        figures.push_back(figureJson(figure));
    auto cares = Json::array();
    for (const auto& care : autopsy.cares)
        cares.push_back({{"care", wordOf(care.care)}, {"name", care.name}, {"times", care.times}});
    auto shoes = Json::array();
    for (const auto& shoe : autopsy.newShoes)
        shoes.push_back(shoe.text());
    auto similar = Json::array();
    for (const auto& each : autopsy.similar)
        similar.push_back(similarJson(each));
    const auto& flare = autopsy.flare;
    return {
        {"side", wordOf(flare.knee)},
        {"began", isoText(flare.began)},
        {"last_sore", isoText(flare.lastSore)},
        {"days", autopsy.days},
        {"sore_days", flare.soreDays},
        {"peak", flare.peak.value()},
        {"peak_on", isoText(flare.peakOn)},
        {"over", flare.over},
        {"quiet_run_ups", quietRunUps},
        {"before", std::move(figures)},
        {"new_shoes", std::move(shoes)},
        {"cares", std::move(cares)},
        {"similar", std::move(similar)},
    };
}

Json shoeJson(const ShoeBiography& biography)
{
    auto stretches = Json::array();
    for (const auto& stretch : biography.stretches)
        stretches.push_back(
            {{"from_m", stretch.from.metres}, {"runs", stretch.runs}, {"scored", stretch.scored},
                {"median", orNull(stretch.median)}, {"worse_mornings", shareJson(stretch.worseMornings)}});
    const auto& change = biography.change;
    return {
        {"shoe", biography.shoe.text()},
        {"stretches", std::move(stretches)},
        {"masked", biography.masked},
        {"without_distance", biography.withoutDistance},
        {"answer", wordOf(change.answer)},
        {"compared_runs", change.runs},
        {"from_m", metresJson(change.from)},
        {"points", orNull(change.points)},
        {"p", orNull(change.p)},
    };
}

Json remedyJson(const LedgerEntry& entry)
{
    return {
        {"care", wordOf(entry.care)},
        {"name", entry.name.empty() ? Json(nullptr) : Json(entry.name)},
        {"masks", entry.masks},
        {"days", entry.days},
        {"counted", entry.counted},
        {"without", entry.without},
        {"mean_worst", orNull(entry.meanWorst)},
        {"mean_next_morning", orNull(entry.meanNext)},
        {"mean_expected", orNull(entry.meanExpected)},
        {"difference", orNull(entry.difference)},
        {"ci_low", entry.interval ? Json(entry.interval->low) : Json(nullptr)},
        {"ci_high", entry.interval ? Json(entry.interval->high) : Json(nullptr)},
        {"p", orNull(entry.p)},
        {"answer", wordOf(entry.answer)},
    };
}

} // namespace

void addChanges(Json& document, const Log& log, Side knee, LocalDate today)
{
    document["turning_points"] = Json::array();
    for (const auto& judged : judgedTurns(log, knee, today))
        document["turning_points"].push_back(turnJson(judged));
    document["two_knees"] = twoKneesJson(twoKnees(log, today));
    document["flares"] = Json::array();
    for (const auto one : bothKnees)
        if (knee == one || knee == Side::Both) {
            const auto autopsies = flareAutopsies(log, one, today);
            for (const auto& autopsy : autopsies.flares)
                document["flares"].push_back(flareJson(autopsy, autopsies.quietRunUps));
        }
    document["shoes"] = Json::array();
    for (const auto& biography : shoeBiographies(log, knee, today))
        document["shoes"].push_back(shoeJson(biography));
    document["remedies"] = Json::array();
    for (const auto& entry : remedyLedger(log, knee, today))
        document["remedies"].push_back(remedyJson(entry));
}

} // namespace patella::cli
