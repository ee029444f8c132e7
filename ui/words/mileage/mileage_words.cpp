// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/mileage/mileage_words.h"

#include <QCoreApplication>

#include "ui/words/load_words.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct MileageWords {
    Q_DECLARE_TR_FUNCTIONS(MileageWords)
};

QString shareOfWeeks(Proportion weeks, const QLocale& locale)
{
    const auto percent = [&](double of) { return locale.toString(std::lround(of * 100)); };
    if (weeks.of == 0)
        return MileageWords::tr("0 weeks");
    const auto limits = wilson(weeks);
    //: "18 of 26 weeks (69 %, 95 % interval 50 to 83)"
    return MileageWords::tr("%1 of %2 (%3\u00a0%, 95\u00a0% interval %4 to %5)")
        .arg(locale.toString(weeks.hits), MileageWords::tr("%n week(s)", nullptr, weeks.of),
            percent(shareOf(weeks)), percent(limits.low), percent(limits.high));
}

QString moreHurtsMore(int lag, const QString& kilometres)
{
    switch (lag) {
    case 0:
        return MileageWords::tr("There is a link: in weeks with more %1 your knee hurt more.")
            .arg(kilometres);
    case 1:
        return MileageWords::tr(
            "There is a link: after weeks with more %1 your knee hurt more the week after.")
            .arg(kilometres);
    default:
        return MileageWords::tr(
            "There is a link: after weeks with more %1 your knee hurt more two weeks later.")
            .arg(kilometres);
    }
}

QString moreHurtsLess(int lag, const QString& kilometres)
{
    const auto first = lag == 0
        ? MileageWords::tr("The other way round: in weeks with more %1 your knee hurt less.").arg(kilometres)
        : MileageWords::tr("The other way round: after weeks with more %1 your knee hurt less.")
              .arg(kilometres);
    return first + QLatin1Char(' ') + MileageWords::tr("It may be that you run less while it hurts.");
}

} // namespace

QString of(MileageUnit unit, const Units& units)
{
    switch (unit) {
    case MileageUnit::Distance:
        return units.distance == DistanceUnit::Mile ? MileageWords::tr("miles")
                                                    : MileageWords::tr("kilometres", "with more kilometres");
    case MileageUnit::Minutes:
        return MileageWords::tr("minutes", "with more minutes");
    case MileageUnit::Descent:
        return MileageWords::tr("metres downhill", "with more metres downhill");
    }
    return {};
}

QString mileageAmount(std::int64_t amount, MileageUnit unit, const Units& units)
{
    switch (unit) {
    case MileageUnit::Distance:
        return distance({amount}, units);
    case MileageUnit::Minutes:
        return words::amount({.unit = LoadUnit::Minutes, .amount = amount}, units);
    case MileageUnit::Descent:
        return MileageWords::tr("%1\u00a0m downhill").arg(units.locale.toString(qlonglong{amount}));
    }
    return {};
}

QString answerOf(const MileageLink& link, MileageUnit unit, const Units& units)
{
    const auto kilometres = of(unit, units);
    switch (link.answer) {
    case MileageAnswer::TooFewWeeks:
        return MileageWords::tr("Too few weeks to say: %1 of the %2 needed have an amount and a score.")
            .arg(units.locale.toString(link.weeks), units.locale.toString(fewestWeeks));
    case MileageAnswer::NothingVaries:
        return MileageWords::tr("Nothing to compare: the scores or the amounts are the same in every week.");
    case MileageAnswer::NoClearLink:
        return MileageWords::tr("No clear link between your %1 and your knee.").arg(kilometres);
    case MileageAnswer::MoreHurtsMore:
        return moreHurtsMore(link.lagWeeks, kilometres);
    case MileageAnswer::MoreHurtsLess:
        return moreHurtsLess(link.lagWeeks, kilometres);
    }
    return {};
}

QString countsOf(const MileageLink& link, MileageUnit unit, const Units& units)
{
    if (!link.middle)
        return {};
    const auto middle = mileageAmount(std::llround(*link.middle), unit, units);
    const auto above = shareOfWeeks(link.above, units.locale);
    const auto below = shareOfWeeks(link.below, units.locale);
    const auto score = units.locale.toString(painfulFrom);
    if (link.lagWeeks == 0)
        return MileageWords::tr("Weeks with pain of %1 or more: %2 above your median of %3, %4 up to it.")
            .arg(score, above, middle, below);
    return MileageWords::tr(
        "Pain of %1 or more %5 later: after %2 above your median of %3, after %4 up to it.")
        .arg(score, above, middle, below, MileageWords::tr("%n week(s)", nullptr, link.lagWeeks));
}

QString figuresOf(const MileageLink& link, const Units& units)
{
    if (!link.rho || !link.p)
        return {};
    const auto rho = units.locale.toString(*link.rho, 'f', 2);
    const auto weeks = MileageWords::tr("%n week(s)", nullptr, link.weeks);
    if (link.answer == MileageAnswer::NoClearLink && *link.p <= linkFrom)
        return MileageWords::tr(
            "Spearman's rho %1 over %2. With the season and the trend taken out, what is left "
            "of the weeks does not point the same way, so neither is taken for a link.")
            .arg(rho, weeks);
    const auto p = *link.p < 0.001
        ? MileageWords::tr("p under %1").arg(units.locale.toString(0.001, 'f', 3))
        : MileageWords::tr("p\u00a0=\u00a0%1").arg(units.locale.toString(*link.p, 'f', 3));
    return MileageWords::tr(
        "Spearman's rho %1 over %2, %3. The p allows for weeks that follow each other, for the season and "
        "the trend, and for three comparisons having been made: the same week and the two after.")
        .arg(rho, weeks, p);
}

QString leftOut(std::span<const MileageWeek> weeks)
{
    int masked = 0;
    int missing = 0;
    for (const auto& week : weeks) {
        masked += week.masked;
        missing += week.missing;
    }
    QStringList sentences;
    if (masked > 0)
        sentences << MileageWords::tr(
            "%n score(s) left out: something may have masked the pain.", nullptr, masked);
    if (missing > 0)
        sentences << MileageWords::tr("%n run(s) without a score.", nullptr, missing);
    return sentences.join(QLatin1Char(' '));
}

QStringList linkInFull(
    const MileageLink& link, std::span<const MileageWeek> weeks, MileageUnit unit, const Units& units)
{
    QStringList sentences{
        answerOf(link, unit, units), countsOf(link, unit, units), figuresOf(link, units), leftOut(weeks)};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace patella::ui::words
