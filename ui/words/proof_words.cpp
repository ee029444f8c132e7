// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/proof_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

struct ProofWords {
    Q_DECLARE_TR_FUNCTIONS(ProofWords)
};

QStringList row(
    const QString& name, const OfSixtyOneHundredAndTwoHundredRuns& percents, const QLocale& locale)
{
    QStringList cells{name};
    for (const auto& each : percents)
        cells << ofAHundred(each, locale);
    return cells;
}

} // namespace

QString ofAHundred(const Percents& percents, const QLocale& locale)
{
    constexpr int all = 100;
    if (percents.most > 0 && std::lround(percents.least) == 0 && percents.most < 1)
        return ProofWords::tr("fewer than %1", "of 100 logs").arg(locale.toString(1));
    // What was missed now and then is not found in 100 of 100.
    const auto whole = [](double percent) {
        return percent < all ? std::min(static_cast<int>(std::lround(percent)), all - 1) : all;
    };
    const int least = whole(percents.least);
    const int most = whole(percents.most);
    return least == most
        ? locale.toString(least)
        : ProofWords::tr("%1 to %2", "of 100 logs").arg(locale.toString(least), locale.toString(most));
}

ProofTable proofTable(const QLocale& locale)
{
    const auto& figures = proofFigures;
    ProofTable table{.headings = {QString()}, .rows = {}};
    for (const int runs : {60, 100, 200})
        table.headings << ProofWords::tr("%1 runs").arg(locale.toString(runs));
    table.rows = {
        row(ProofWords::tr("No real effect: a pattern is shown anyway"), figures.wrongAtALook, locale),
        row(ProofWords::tr("A habit costs two points of pain: it is found"), figures.foundTwoPoints, locale),
        row(ProofWords::tr("Shoes over their limit cost two points: they are found"), figures.foundWornShoe,
            locale),
        row(ProofWords::tr("Nights under six hours cost two points: they are found"), figures.foundShortSleep,
            locale),
        row(ProofWords::tr("A habit costs one point of pain: it is found, if only as a small one"),
            figures.foundOnePoint, locale),
        row(ProofWords::tr("… and with its full size, not as a small one"), figures.foundOnePointInFull,
            locale),
        row(ProofWords::tr("Two habits share nine of ten runs, one matters: only the wrong one is named"),
            figures.onlyTheWrongOne, locale),
        row(ProofWords::tr("Two habits always come together: “cannot tell which”"), figures.cannotTell,
            locale),
        row(ProofWords::tr("Working days or mornings hurt, a pair is worn then: the pair alone is blamed"),
            figures.pairAlone, locale),
    };
    return table;
}

QStringList proofConclusions(const QLocale& locale)
{
    return {
        ProofWords::tr("A possible pattern is worth trying out, not worth believing yet. Repeated checks "
                       "make chance findings likelier: over a log of 200 runs, checked after every 20, a "
                       "possible pattern turned up wrongly in %1 of 100 logs.")
            .arg(ofAHundred(proofFigures.everPossible, locale)),
        ProofWords::tr(
            "A consistent pattern, found in two checks in a row, turned up wrongly in %1 of 100 logs.")
            .arg(ofAHundred(proofFigures.everConsistent, locale)),
        ProofWords::tr(
            "No pattern does not mean that nothing matters: before 100 runs, an effect of a single point is "
            "missed more often than found. With 200 runs it is mostly found, but often as a small one: "
            "scores stop at 0, so the recorded difference is smaller than the real one."),
        ProofWords::tr("Missing mornings, even when more of them were missing after bad days, did not make "
                       "it wrong more often."),
        ProofWords::tr("Each knee is checked on its own: with two knees there are two chances to be wrong."),
        ProofWords::tr("A simulated runner is simpler than you are. The figures show how the search behaves, "
                       "not what your knee will do."),
    };
}

} // namespace patella::ui::words
