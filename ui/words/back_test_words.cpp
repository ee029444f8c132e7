// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/back_test_words.h"

#include <QCoreApplication>

#include <cmath>

namespace patella::ui::words {

namespace {

struct BackTestWords {
    Q_DECLARE_TR_FUNCTIONS(BackTestWords)
};

QString titleOf(Rule rule)
{
    switch (rule) {
    case Rule::TenPercent:
        return BackTestWords::tr("Week under the 10\u00a0% line");
    case Rule::ThirtyPercent:
        return BackTestWords::tr("Week under the 30\u00a0% line");
    case Rule::SessionSpike:
        return BackTestWords::tr("No run more than 10\u00a0% over the longest of 30 days");
    case Rule::HardSurfaces:
        return BackTestWords::tr("Never three runs in a row on asphalt or concrete");
    case Rule::NoWarmUp:
        return BackTestWords::tr("No run without a warm-up");
    case Rule::WornShoe:
        return BackTestWords::tr("No run in a pair over its limit");
    case Rule::Monotony:
        return BackTestWords::tr("Week with a monotony of at most 2");
    }
    return {};
}

QString share(Proportion part, const QLocale& locale)
{
    const auto percent = [&](double of) { return locale.toString(std::lround(of * 100)); };
    const auto limits = wilson(part);
    return BackTestWords::tr("%1\u00a0% (%2 to %3)")
        .arg(percent(shareOf(part)), percent(limits.low), percent(limits.high));
}

QString brokenCounts(const RuleRecord& record, const QLocale& locale)
{
    const auto [hits, of] = record.broken;
    if (of == 0)
        return BackTestWords::tr("Never broken.");
    //: "Broken 12 times: a flare began after 6 of them, 50 % (25 to 75); 6 false alarms."
    return BackTestWords::tr("%1: %2, %3; %4.")
        .arg(BackTestWords::tr("Broken %n time(s)", nullptr, of),
            BackTestWords::tr("a flare began after %n of them", nullptr, hits), share(record.broken, locale),
            BackTestWords::tr("%n false alarm(s)", nullptr, of - hits));
}

QString keptCounts(const RuleRecord& record, const QLocale& locale)
{
    const auto [hits, of] = record.kept;
    if (of == 0)
        return BackTestWords::tr("Never kept.");
    //: "Kept 30 times: a flare still began after 3 of them, 10 % (3 to 26)."
    return BackTestWords::tr("%1: %2, %3.")
        .arg(BackTestWords::tr("Kept %n time(s)", nullptr, of),
            BackTestWords::tr("a flare still began after %n of them", nullptr, hits),
            share(record.kept, locale));
}

QString countsOf(const RuleRecord& record, const QLocale& locale)
{
    if (record.broken.of + record.kept.of == 0)
        return isOfWeeks(record.rule) ? BackTestWords::tr("No weeks to judge yet.")
                                      : BackTestWords::tr("No runs to judge yet.");
    return brokenCounts(record, locale) + QLatin1Char(' ') + keptCounts(record, locale);
}

QString verdictOf(const RuleRecord& record)
{
    switch (record.says) {
    case BackTestSays::TooFewFlares:
        if (record.flares == 0)
            return BackTestWords::tr("No flare so far; at least five are needed to tell.");
        return BackTestWords::tr(
            "Only %n flare(s) so far; at least five are needed to tell.", nullptr, record.flares);
    case BackTestSays::TooFewBroken:
        if (record.broken.of == 0)
            return BackTestWords::tr("Never broken so far; at least five times are needed to tell.");
        return BackTestWords::tr(
            "Broken only %n time(s); at least five are needed to tell.", nullptr, record.broken.of);
    case BackTestSays::TooFewKept:
        if (record.kept.of == 0)
            return BackTestWords::tr("Never kept so far; at least five times are needed to tell.");
        return BackTestWords::tr(
            "Kept only %n time(s); at least five are needed to tell.", nullptr, record.kept.of);
    case BackTestSays::NoDifference:
        return BackTestWords::tr("In your log this rule made no difference beyond chance.");
    case BackTestSays::MoreWhenBroken:
        return BackTestWords::tr("In your log flares followed more often when this rule was broken. A link "
                                 "is not proof of cause.");
    case BackTestSays::MoreWhenKept:
        return BackTestWords::tr(
            "In your log flares followed more often when this rule was kept. A link is not proof of cause.");
    }
    return {};
}

bool saysSomething(BackTestSays says)
{
    return says == BackTestSays::NoDifference || says == BackTestSays::MoreWhenBroken
        || says == BackTestSays::MoreWhenKept;
}

QString differenceIn(const RuleRecord& record, const QLocale& locale)
{
    if (!record.difference || !saysSomething(record.says))
        return {};
    const auto points = [&](double of) { return locale.toString(std::lround(of * 100)); };
    return BackTestWords::tr("Difference: %1 percentage points (95\u00a0% interval %2 to %3).")
        .arg(points(record.difference->value), points(record.difference->interval.low),
            points(record.difference->interval.high));
}

QString leftOutOf(const RuleRecord& record, const QLocale& locale)
{
    const auto& [notJudged, alreadySore, kneeUnknown] = record.leftOut;
    if (notJudged + alreadySore + kneeUnknown == 0)
        return {};
    const auto text = isOfWeeks(record.rule)
        ? BackTestWords::tr(
              "Weeks not counted: %1 that cannot be judged, %2 in or after a flare, %3 without an "
              "answer about the knee afterwards.")
        : BackTestWords::tr(
              "Runs not counted: %1 that cannot be judged, %2 in or after a flare, %3 without an "
              "answer about the knee afterwards.");
    return text.arg(locale.toString(notJudged), locale.toString(alreadySore), locale.toString(kneeUnknown));
}

} // namespace

RuleInWords inWords(const RuleRecord& record, const QLocale& locale)
{
    return {
        .title = titleOf(record.rule),
        .verdict = verdictOf(record),
        .counts = countsOf(record, locale),
        .difference = differenceIn(record, locale),
        .leftOut = leftOutOf(record, locale),
    };
}

QString whatTheBackTestIsWorth()
{
    return BackTestWords::tr("How often a flare began within seven days, in your own log: after the run, or "
                             "after the run that took the week over its line. Runs close together share a "
                             "flare, so the intervals are somewhat too narrow, and out of seven rules one "
                             "will stand out by chance now and then.");
}

} // namespace patella::ui::words
