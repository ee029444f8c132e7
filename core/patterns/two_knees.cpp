// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/two_knees.h"

#include "core/knee/run_scores.h"
#include "core/log/order.h"
#include "core/patterns/beyond_history.h"
#include "core/patterns/forward_test.h"
#include "core/patterns/groups.h"
#include "core/patterns/look.h"
#include "core/statistics/least_squares.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace patella {

namespace {

using namespace patterns;

constexpr std::uint64_t seedOfTheKnees = 32; // fixed: sides that swap leave p as it is

struct KneesRun {
    KneeRun run; // as the left knee has it
    double difference;
    std::optional<double> before;
};

std::optional<double> differenceAt(const RunScores& left, const RunScores& right, Moment moment)
{
    const auto& a = left.at(moment);
    const auto& b = right.at(moment);
    return a && b ? std::optional<double>(a->value() - b->value()) : std::nullopt;
}

// Of the clocks at which both were answered; empty: none.
std::optional<KneesRun> kneesRun(const RunScores& left, const RunScores& right)
{
    std::optional<Pain> ofLeft;
    std::optional<Pain> ofRight;
    for (const auto moment : {Moment::During, Moment::After, Moment::NextMorning})
        if (left.at(moment) && right.at(moment)) {
            ofLeft = std::max(ofLeft, left.at(moment));
            ofRight = std::max(ofRight, right.at(moment));
        }
    if (!ofLeft)
        return std::nullopt;
    return KneesRun{.run = {.run = left.run,
                        .worst = *ofLeft,
                        .before = left.at(Moment::Before),
                        .withoutMorning = !left.at(Moment::NextMorning) || !right.at(Moment::NextMorning),
                        .masked = left.masked || right.masked},
        .difference = static_cast<double>(ofLeft->value() - ofRight->value()),
        .before = differenceAt(left, right, Moment::Before)};
}

struct KneesRuns {
    std::vector<KneesRun> both;
    int oneKneeOnly;
};

KneesRuns kneesRuns(const Log& log, LocalDate today)
{
    const auto left = runScores(log, Side::Left, today);
    const auto right = runScores(log, Side::Right, today);
    std::map<RunId, const RunScores*> rightOf;
    for (const auto& each : right)
        rightOf.emplace(each.run->id, &each);
    KneesRuns runs{.both = {}, .oneKneeOnly = 0};
    for (const auto& each : left)
        if (const auto other = rightOf.find(each.run->id); other != rightOf.end())
            if (auto both = kneesRun(each, *other->second))
                runs.both.push_back(std::move(*both));
    std::ranges::sort(runs.both,
        [](const KneesRun& a, const KneesRun& b) { return orderOf(*a.run.run) < orderOf(*b.run.run); });
    std::set<RunId> any;
    for (const auto* side : {&left, &right})
        for (const auto& each : *side)
            any.insert(each.run->id);
    runs.oneKneeOnly = static_cast<int>(any.size() - runs.both.size());
    return runs;
}

KneesFinding findingAt(const KneesColumn& column, const Effect& effect, double p, const Numbers& differences)
{
    KneesFinding finding{.factor = column.factor,
        .p = p,
        .effect = effect.perUnit,
        .low = effect.low,
        .high = effect.high,
        .left = 0,
        .right = 0,
        .neither = 0};
    if (hasSide(column.factor)) {
        for (const auto& value : column.column.values)
            if (value)
                ++(*value > 0 ? finding.left : *value < 0 ? finding.right : finding.neither);
        return finding;
    }
    const auto groups = groupsOf(column.column, differences);
    finding.left = static_cast<int>(groups.exposed.size());
    finding.right = static_cast<int>(groups.unexposed.size());
    return finding;
}

void lookAtDifferences(TwoKnees& knees, const Log& log, const std::vector<KneesRun>& runs)
{
    KneeSeries series{.pain = {}, .before = {}, .masked = {}, .days = {}};
    for (const auto& each : runs) {
        series.pain.push_back(each.difference);
        series.before.push_back(each.before);
        series.masked.push_back(each.run.masked);
        series.days.push_back(daysBetween(runs.front().run.run->when.date, each.run.run->when.date));
        knees.masked += each.run.masked ? 1 : 0;
    }
    if (!variesEnough(series.pain)) {
        knees.noAnswer = NoAnswerYet::PainHardlyVaries;
        return;
    }
    Regression regression{.outcome = series.pain, .baseline = baselineBlock(series), .factors = {}};
    std::vector<KneesColumn> tested;
    std::vector<KneeRun> plain;
    for (const auto& each : runs)
        plain.push_back(each.run);
    for (auto& column : kneesColumns(log, plain)) {
        if (const auto lack = lackAmong(column, tested)) {
            knees.notTestable.push_back({.factor = column.factor, .lack = *lack});
            continue;
        }
        regression.factors.push_back(filledByExpectation(column.column.values, regression.baseline));
        regression.things.push_back(firstOfItsThing(column, tested));
        knees.tested.push_back(column.factor);
        tested.push_back(std::move(column));
    }
    const auto selection = forwardSelection(regression, usualRules, seedOfTheKnees);
    std::vector<Numbers> selected;
    for (const auto& each : selection.selected)
        selected.push_back(regression.factors[each.factor]);
    const auto effects = effectsBeyondHistory(series, selected);
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const auto& chosen = selection.selected[i];
        if (chosen.p <= pOfASmallEffect || std::abs(effects[i].perUnit) >= 1)
            knees.findings.push_back(findingAt(tested[chosen.factor], effects[i], chosen.p, series.pain));
    }
}

} // namespace

TwoKnees twoKnees(const Log& log, LocalDate today)
{
    auto [runs, oneKneeOnly] = kneesRuns(log, today);
    const auto count = static_cast<int>(runs.size());
    const auto latest = latestLook(count);
    TwoKnees knees{.runs = count,
        .oneKneeOnly = oneKneeOnly,
        .look = latest.value_or(0),
        .nextLook = latest ? *latest + runsBetweenLooks : leastRuns,
        .masked = 0,
        .meanDifference = {},
        .noAnswer = {},
        .findings = {},
        .tested = {},
        .notTestable = {}};
    if (count > 0)
        knees.meanDifference = std::accumulate(runs.begin(), runs.end(), 0.0,
                                   [](double sum, const KneesRun& each) { return sum + each.difference; })
            / count;
    if (!latest) {
        knees.noAnswer = NoAnswerYet::TooFewRuns;
        return knees;
    }
    runs.erase(runs.begin() + *latest, runs.end());
    lookAtDifferences(knees, log, runs);
    return knees;
}

} // namespace patella
