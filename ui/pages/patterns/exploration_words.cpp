// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/exploration_words.h"

#include <QCoreApplication>

#include "ui/words/capital.h"
#include "ui/words/factor_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct ExplorationWords {
    Q_DECLARE_TR_FUNCTIONS(ExplorationWords)
};

QString counts(int bad, int good, const QLocale& locale)
{
    return ExplorationWords::tr("%1 of %2", "bad runs of all")
        .arg(locale.toString(bad), locale.toString(bad + good));
}

double share(int bad, int good) { return static_cast<double>(bad) / std::max(bad + good, 1); }

QString withInterval(double value, const Interval& interval, char format, int decimals, const QLocale& locale)
{
    const auto number = [&](double each) { return locale.toString(each, format, decimals); };
    return ExplorationWords::tr("%1 (%2 to %3)", "a value and its interval")
        .arg(number(value), number(interval.low), number(interval.high));
}

ExplorationCell chance(const std::optional<double>& p, const QLocale& locale)
{
    if (!p)
        return {.text = dash(), .order = 2.0};
    constexpr double smallest = 0.001;
    return {.text = *p < smallest ? QStringLiteral("< ") + locale.toString(smallest, 'f', 3)
                                  : locale.toString(*p, 'f', 3),
        .order = *p};
}

ExplorationCell odds(const std::optional<OddsRatio>& ratio, const QLocale& locale)
{
    if (!ratio)
        return {.text = dash(), .order = 0.0};
    return {.text = withInterval(ratio->value, ratio->interval, 'f', 1, locale), .order = ratio->value};
}

} // namespace

std::vector<ExplorationColumn> explorationColumns()
{
    return {
        {ExplorationWords::tr("Habit"), {}},
        {ExplorationWords::tr("Bad with it"), ExplorationWords::tr("Bad runs out of all runs with it")},
        {ExplorationWords::tr("Bad without"), ExplorationWords::tr("Bad runs out of all runs without it")},
        {ExplorationWords::tr("More bad runs, %"),
            ExplorationWords::tr("Difference of the shares in percentage points, with its 95 % interval "
                                 "(Newcombe)")},
        {ExplorationWords::tr("Odds ratio"),
            ExplorationWords::tr("Odds of a bad run, allowing for whether the run before was bad "
                                 "(Mantel-Haenszel)")},
        {ExplorationWords::tr("Cliff's delta"),
            ExplorationWords::tr("How much more often a run with it hurt more than one without it, rather "
                                 "than less: -1 to 1")},
        {ExplorationWords::tr("p"),
            ExplorationWords::tr(
                "How often chance alone would do as much, for this row by itself (Brunner-Munzel)")},
        {ExplorationWords::tr("p, adjusted"),
            ExplorationWords::tr("The same, adjusted for the number of rows (Benjamini-Hochberg)")},
    };
}

std::vector<ExplorationCell> explorationRow(const ExploredFactor& explored, const QLocale& locale)
{
    const auto& runs = explored.runs;
    const auto percent
        = [](const Interval& limits) { return Interval{.low = 100 * limits.low, .high = 100 * limits.high}; };
    return {
        {.text = withCapital(nameOf(explored.factor)), .order = std::nullopt},
        {.text = counts(runs.exposedBad, runs.exposedGood, locale),
            .order = share(runs.exposedBad, runs.exposedGood)},
        {.text = counts(runs.unexposedBad, runs.unexposedGood, locale),
            .order = share(runs.unexposedBad, runs.unexposedGood)},
        {.text = withInterval(
             100 * explored.difference.value, percent(explored.difference.interval), 'f', 0, locale),
            .order = explored.difference.value},
        odds(explored.allowingForTheRunBefore, locale),
        {.text = locale.toString(explored.cliffsDelta, 'f', 2), .order = explored.cliffsDelta},
        chance(explored.p, locale),
        chance(explored.adjustedP, locale),
    };
}

} // namespace patella::ui::words
