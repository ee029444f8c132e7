// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/ledger_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/knee/score_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)
};

QString onePlace(double value, const QLocale& locale) { return locale.toString(value, 'f', 1); }

} // namespace

QString nameOfRemedy(const LedgerEntry& entry)
{
    return entry.name.empty() ? withCapital(of(entry.care)) : toQt(entry.name);
}

QString remedyInFull(const LedgerEntry& entry, const QLocale& locale)
{
    if (entry.answer == RemedyAnswer::TooFewDays)
        return LedgerWords::tr(
            "%1: only %2 of %n day(s) have the scores needed to compare.", nullptr, entry.days)
            .arg(nameOfRemedy(entry), locale.toString(entry.counted));
    const auto line
        = LedgerWords::tr("%1: the mornings after %n day(s) differed by %2 points (%3 to %4) from those "
                          "after days that were as bad.",
            nullptr, entry.counted)
              .arg(nameOfRemedy(entry), onePlace(*entry.difference, locale),
                  onePlace(entry.interval->low, locale), onePlace(entry.interval->high, locale));
    const auto answer = entry.answer == RemedyAnswer::Better ? LedgerWords::tr("They were better.")
        : entry.answer == RemedyAnswer::Worse                ? LedgerWords::tr("They were worse.")
                                                             : LedgerWords::tr("No clear difference.");
    return line + QLatin1Char(' ') + answer;
}

QString shortAnswer(const LedgerEntry& entry)
{
    switch (entry.answer) {
    case RemedyAnswer::TooFewDays:
        return LedgerWords::tr("too few days");
    case RemedyAnswer::NoClearDifference:
        return LedgerWords::tr("no clear difference");
    case RemedyAnswer::Better:
        return LedgerWords::tr("better");
    case RemedyAnswer::Worse:
        return LedgerWords::tr("worse");
    }
    return {};
}

QString whatALedgerIs()
{
    return LedgerWords::tr("People reach for a remedy when the knee is worst, and then it often gets better "
                           "on its own. So the morning after a remedy is compared with the mornings after "
                           "days without it that were as bad. It does not prove what a remedy does.");
}

QString shoeChangeInFull(const ShoeChange& change, const Units& units)
{
    switch (change.answer) {
    case ShoeAnswer::NothingBeside:
        return LedgerWords::tr(
            "Too few runs in other pairs at the same time to say whether the knee changed over its life.");
    case ShoeAnswer::TooFewRuns:
        return LedgerWords::tr("Too few runs to say whether the knee changed over its life.");
    case ShoeAnswer::NoClearChange:
        return LedgerWords::tr(
            "No clear change over its life, compared with other pairs in the same weeks (%n run(s)).",
            nullptr, change.runs);
    case ShoeAnswer::WorseFrom:
    case ShoeAnswer::BetterFrom:
        break;
    }
    return (change.answer == ShoeAnswer::WorseFrom
            ? LedgerWords::tr("After %1 in it, runs were worse by %2 points than before, compared with other "
                              "pairs in the same weeks.")
            : LedgerWords::tr("After %1 in it, runs were better by %2 points than before, compared with "
                              "other pairs in the same weeks."))
        .arg(distance(*change.from, units), onePlace(std::abs(*change.points), units.locale));
}

QString shoeLifeInShort(const ShoeBiography& biography, const Units& units)
{
    if (std::ranges::none_of(
            biography.stretches, [](const LifeStretch& each) { return each.median.has_value(); }))
        return {};
    QStringList medians;
    auto next = Distance{};
    for (const auto& stretch : biography.stretches) {
        for (; next < stretch.from; next += stretchOfALife)
            medians << dash();
        medians << (stretch.median ? wholeOrHalf(*stretch.median, units.locale) : dash());
        next = stretch.from + stretchOfALife;
    }
    //: a distance, and a median score for each such distance of a pair's life
    return LedgerWords::tr("Knee score over its life, median per %1: %2")
        .arg(distance(stretchOfALife, units), medians.join(QStringLiteral("\u00a0· ")));
}

} // namespace patella::ui::words
