// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/twin_words.h"

#include <QCoreApplication>

#include "ui/words/factor_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella::ui::words {

namespace {

struct TwinWords {
    Q_DECLARE_TR_FUNCTIONS(TwinWords)
};

QString length(const RunEntry& run, const Units& units)
{
    return run.measured.distance ? distance(*run.measured.distance, units) : dash();
}

} // namespace

QString twinsOffered(const TwinsOfAFactor& twins)
{
    return TwinWords::tr("%1 (%n pair(s))", nullptr, static_cast<int>(twins.twins.size()))
        .arg(nameOf(twins.factor));
}

QString twinsInSum(const TwinsOfAFactor& twins, const Units& units)
{
    const auto& all = twins.twins;
    if (all.empty())
        return {};
    const auto sum = std::accumulate(
        all.begin(), all.end(), 0, [](int so, const TwinRuns& each) { return so + each.morePain(); });
    const double mean = sum / static_cast<double>(all.size());
    const auto count = [&](auto&& holds) {
        return units.locale.toString(static_cast<int>(std::count_if(all.begin(), all.end(), holds)));
    };
    const auto size = units.locale.toString(std::abs(mean), 'f', 1);
    const auto pairs = TwinWords::tr("%n pair(s)", nullptr, static_cast<int>(all.size()));
    auto text = size == units.locale.toString(0.0, 'f', 1)
        ? TwinWords::tr("%1: on average the pain was the same.").arg(pairs)
        : (sum > 0 ? TwinWords::tr("%1: on average the pain was %2 points higher with it.")
                   : TwinWords::tr("%1: on average the pain was %2 points lower with it."))
              .arg(pairs, size);
    return text + QLatin1Char(' ')
        + TwinWords::tr("Higher in %1, the same in %2, lower in %3.")
              .arg(count([](const TwinRuns& each) { return each.morePain() > 0; }),
                  count([](const TwinRuns& each) { return each.morePain() == 0; }),
                  count([](const TwinRuns& each) { return each.morePain() < 0; }));
}

QStringList twinRow(const TwinRuns& twins, const RunEntry& with, const RunEntry& without, const Units& units)
{
    const int more = twins.morePain();
    return {shortDate(with.when.date, units), length(with, units), pain(twins.painWith),
        shortDate(without.when.date, units), length(without, units), pain(twins.painWithout),
        (more > 0 ? QStringLiteral("+") : QString()) + units.locale.toString(more)};
}

} // namespace patella::ui::words
