// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/two_knees_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/factor_words.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct TwoKneesWords {
    Q_DECLARE_TR_FUNCTIONS(TwoKneesWords)
};

QString ofSide(OneSided factor)
{
    switch (factor) {
    case OneSided::Camber:
        return TwoKneesWords::tr("the side where the foot ran lower");
    case OneSided::Brace:
        return TwoKneesWords::tr("the side with a brace");
    case OneSided::Tape:
        return TwoKneesWords::tr("the side with tape");
    }
    return {};
}

QString points(double value, const QLocale& locale) { return locale.toString(value, 'f', 1); }

QString balanceOf(double meanDifference, const QLocale& locale)
{
    const auto by = points(std::abs(meanDifference), locale);
    if (by == points(0, locale))
        return TwoKneesWords::tr("on average both the same");
    return (meanDifference > 0 ? TwoKneesWords::tr("on average the left one worse by %1")
                               : TwoKneesWords::tr("on average the right one worse by %1"))
        .arg(by);
}

QString findingInFull(const KneesFinding& finding, const QLocale& locale)
{
    const auto effect = points(finding.effect, locale);
    //: the limits of an interval
    const auto band = TwoKneesWords::tr("(95\u00a0% band %1 to %2)")
                          .arg(points(finding.low, locale), points(finding.high, locale));
    if (const auto* side = std::get_if<OneSided>(&finding.factor))
        return TwoKneesWords::tr(
            "On %1 the knee was worse than the other by %2 points %3; runs: %4 left, %5 right, %6 neither.")
            .arg(ofSide(*side), effect, band, locale.toString(finding.left), locale.toString(finding.right),
                locale.toString(finding.neither));
    return TwoKneesWords::tr("With “%1” left minus right changed by %2 points %3; runs: %4 with it, %5 "
                             "without, or above and below its median.")
        .arg(words::nameOf(std::get<patterns::Factor>(finding.factor)), effect, band,
            locale.toString(finding.left), locale.toString(finding.right));
}

} // namespace

QStringList asymmetryInFull(const Asymmetry& asymmetry, const QLocale& locale)
{
    int runs = 0;
    int left = 0;
    int right = 0;
    for (const auto& month : asymmetry.months) {
        runs += month.runs;
        left += month.leftWorse;
        right += month.rightWorse;
    }
    if (runs == 0)
        return {TwoKneesWords::tr("No run has answers for both knees.")};
    QStringList lines{TwoKneesWords::tr("%Ln run(s) have answers for both knees: the left one was worse "
                                        "after %1, the right one after %2, both the same after %3.",
        nullptr, runs)
            .arg(locale.toString(left), locale.toString(right), locale.toString(runs - left - right))};
    QStringList without;
    if (asymmetry.oneKneeOnly > 0)
        without << TwoKneesWords::tr("%1 with one knee only").arg(locale.toString(asymmetry.oneKneeOnly));
    if (asymmetry.masked > 0)
        without << TwoKneesWords::tr("%1 masked").arg(locale.toString(asymmetry.masked));
    if (!without.isEmpty())
        lines << TwoKneesWords::tr("Left out: %1.").arg(without.join(QStringLiteral(", ")));
    return lines;
}

QString monthOfKnees(const AsymmetryMonth& month, const QLocale& locale)
{
    const auto name
        = locale.toString(toQt(LocalDate{month.month / std::chrono::day{1}}), QStringLiteral("MMMM yyyy"));
    if (month.runs == 0)
        return TwoKneesWords::tr("%1: no run with both knees answered").arg(name);
    //: a month, how often which knee was worse, and the mean difference in words
    return TwoKneesWords::tr(
        "%1: of %Ln run(s) the left one was worse after %2, the right one after %3; %4", nullptr, month.runs)
        .arg(name, locale.toString(month.leftWorse), locale.toString(month.rightWorse),
            balanceOf(month.meanDifference, locale));
}

QStringList twoKneesInFull(const TwoKnees& knees, const QLocale& locale)
{
    if (knees.look == 0)
        return {
            TwoKneesWords::tr("What shifts the difference between them is checked from %n such run(s) on.",
                nullptr, knees.nextLook)};
    if (knees.findings.empty())
        return {TwoKneesWords::tr("Nothing was found that shifts the difference between left and right (last "
                                  "checked at %Ln run(s), next check at %1).",
            nullptr, knees.look)
                .arg(locale.toString(knees.nextLook))};
    QStringList lines;
    for (const auto& finding : knees.findings)
        lines << findingInFull(finding, locale);
    return lines;
}

} // namespace patella::ui::words
