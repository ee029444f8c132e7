// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/experiment_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/plan/plan_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

constexpr double clearP = 0.05;
constexpr int enoughPairs = fewestPairs;

struct ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(ExperimentWords)
};

QString pairNamed(const std::optional<ShoeId>& id, const std::vector<Shoe>& shoes)
{
    const auto found
        = std::find_if(shoes.begin(), shoes.end(), [&](const Shoe& shoe) { return shoe.id == id; });
    return found == shoes.end() ? dash() : ExperimentWords::tr("pair “%1”").arg(toQt(found->name));
}

int pairsThatAre(PairState state, const ExperimentCourse& course)
{
    return static_cast<int>(std::count_if(course.pairs.begin(), course.pairs.end(),
        [&](const TrialPair& pair) { return pair.state == state; }));
}

QString howMuch(const SelfExperiment& experiment, const ExperimentCourse& course,
    const std::vector<Shoe>& shoes, const Units& units)
{
    const double mean = course.result->meanDifference;
    const auto size = units.locale.toString(std::abs(mean), 'f', 1);
    const auto text = mean == 0
        ? ExperimentWords::tr("In %1 pairs the pain was on average the same with %2 and with %3.")
        : mean > 0
        ? ExperimentWords::tr("In %1 pairs the pain was on average %4 points higher with %2 than with %3.")
        : ExperimentWords::tr("In %1 pairs the pain was on average %4 points lower with %2 than with %3.");
    const auto pairs = units.locale.toString(course.counting);
    const auto first = conditionOf(experiment, Condition::First, shoes);
    const auto second = conditionOf(experiment, Condition::Second, shoes);
    return mean == 0 ? text.arg(pairs, first, second) : text.arg(pairs, first, second, size);
}

QString verdict(const ExperimentCourse& course, const Units& units)
{
    if (course.result->p <= clearP)
        return ExperimentWords::tr(
            "That is a clear difference for your knee. The order was random, so your other habits are an "
            "unlikely explanation; that you knew what you were trying remains a possible one.");
    if (course.counting < enoughPairs)
        return ExperimentWords::tr("Fewer than six pairs cannot show a difference: even if all of these "
                                   "agreed, chance would do the same in "
                                   "%1 of 100 such experiments.")
            .arg(units.locale.toString(std::lround(100 * leastPossibleP(course.counting))));
    return ExperimentWords::tr(
        "That is not a clear difference. There may be none, or one that is too small for so few pairs.");
}

QString chance(const ExperimentCourse& course, const Units& units)
{
    const double p = course.result->p;
    const auto ofAHundred
        = p < 0.01 ? ExperimentWords::tr("fewer than 1") : units.locale.toString(std::lround(100 * p));
    return ExperimentWords::tr("If it made no difference, chance alone would produce one this large in %1 of "
                               "100 such experiments (exact paired test, p = %2).")
        .arg(ofAHundred, units.locale.toString(p, 'f', 3));
}

} // namespace

QString conditionOf(const SelfExperiment& experiment, Condition condition, const std::vector<Shoe>& shoes)
{
    const bool isFirst = condition == Condition::First;
    if (experiment.tried == Tried::Shoe)
        return pairNamed(isFirst ? experiment.firstShoe : experiment.secondShoe, shoes);
    return shownCondition(isFirst ? experiment.first : experiment.second);
}

QString experimentTitle(const SelfExperiment& experiment, const std::vector<Shoe>& shoes)
{
    return ExperimentWords::tr("Experiment: %1 against %2")
        .arg(conditionOf(experiment, Condition::First, shoes),
            conditionOf(experiment, Condition::Second, shoes));
}

QString nextRun(const SelfExperiment& experiment, int trial, const std::vector<Shoe>& shoes)
{
    const auto condition = patella::conditionOf(trial, static_cast<std::uint64_t>(experiment.seed.number));
    return ExperimentWords::tr("Your next easy run: %1").arg(conditionOf(experiment, condition, shoes));
}

QString progressOf(const ExperimentCourse& course, const Units& units)
{
    return ExperimentWords::tr(
        "%1 of %2 runs are done. The order of the others stays hidden, and so does the result.")
        .arg(units.locale.toString(course.done), units.locale.toString(course.runs));
}

QStringList pairsToMention(const ExperimentCourse& course)
{
    QStringList lines;
    if (const int count = pairsThatAre(PairState::NoScore, course))
        lines << ExperimentWords::tr(
            "%n pair(s) do not count: one of the runs has no knee score. You can still enter it.", nullptr,
            count);
    if (const int count = pairsThatAre(PairState::Masked, course))
        lines << ExperimentWords::tr(
            "%n pair(s) do not count: something that may mask pain was taken or worn.", nullptr, count);
    if (const int count = pairsThatAre(PairState::OtherCondition, course))
        lines << ExperimentWords::tr(
            "%n pair(s) do not count: a run was recorded with the other condition.", nullptr, count);
    const auto unlike = static_cast<int>(std::count_if(
        course.pairs.begin(), course.pairs.end(), [](const TrialPair& pair) { return pair.areUnlike; }));
    if (unlike > 0)
        lines << ExperimentWords::tr("%n pair(s) differ in length by more than a quarter. They count, since "
                                     "a run that was cut short is an answer too, but similar runs tell more.",
            nullptr, unlike);
    return lines;
}

QString runOffered(const RunEntry& run, const Units& units)
{
    const auto day = weekdayAndDate(run.when.date, units);
    return run.measured.distance ? ExperimentWords::tr("%1, %2", "day and length of a run")
                                       .arg(day, distance(*run.measured.distance, units))
                                 : day;
}

QString endingEarly(const ExperimentCourse& course, const Units& units)
{
    const int pairs = course.counting;
    auto text = ExperimentWords::tr("%1 of %2 runs are done. Stopping because of how it looks so far makes "
                                    "the result less reliable than its figures say.")
                    .arg(units.locale.toString(course.done), units.locale.toString(course.runs));
    if (pairs < enoughPairs)
        text += QLatin1Char(' ')
            + ExperimentWords::tr(
                "With fewer than six pairs no difference can be shown, however large it is.");
    return text;
}

QStringList resultOf(const SelfExperiment& experiment, const ExperimentCourse& course,
    const std::vector<Shoe>& shoes, const Units& units)
{
    QStringList lines;
    if (course.result)
        lines << howMuch(experiment, course, shoes, units) << verdict(course, units) << chance(course, units);
    else
        lines << ExperimentWords::tr("No pair of runs can be compared, so there is no result.");
    if (course.done < course.runs)
        lines << ExperimentWords::tr("It was ended early, after %1 of %2 runs. That makes the result less "
                                     "reliable than its figures say.")
                     .arg(units.locale.toString(course.done), units.locale.toString(course.runs));
    return lines + pairsToMention(course);
}

std::optional<Tried> triedFor(patterns::FactorKind kind)
{
    switch (kind) {
    case patterns::FactorKind::Shoe:
        return Tried::Shoe;
    case patterns::FactorKind::Insole:
        return Tried::Insole;
    case patterns::FactorKind::NoWarmUp:
        return Tried::WarmUp;
    case patterns::FactorKind::Asphalt:
    case patterns::FactorKind::UnevenGround:
        return Tried::Surface;
    default:
        return std::nullopt;
    }
}

std::pair<std::string, std::string> conditionsToTry(const patterns::Factor& factor)
{
    switch (factor.kind) {
    case patterns::FactorKind::Insole:
        return {factor.name, "another insole"};
    case patterns::FactorKind::NoWarmUp:
        return {"no warm-up", "10 minutes of warm-up"};
    case patterns::FactorKind::Asphalt:
        return {"asphalt", "soft ground"};
    case patterns::FactorKind::UnevenGround:
        return {"uneven ground", "even ground"};
    default:
        return {};
    }
}

} // namespace patella::ui::words
