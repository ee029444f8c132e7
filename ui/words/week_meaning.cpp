// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/week_meaning.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/load/breaks.h"
#include "ui/words/load_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct WeekMeaning {
    Q_DECLARE_TR_FUNCTIONS(WeekMeaning)
};

// The last of some weeks, among them.
struct LatestWeek {
    std::span<const Week> weeks;
    Units units;

    const Week& week() const { return weeks.back(); }
    QString amount(Load load) const { return words::amount(load, units); }
    QString line() const { return amount(*week().line); }
    QString reference() const { return amount(*week().reference); }
    QString referenceWeek() const { return dayAndMonth(*week().referenceWeek, units); }
    QString whatItIsHeldAgainst() const
    {
        return week().referenceWeek
            ? WeekMeaning::tr("reference: %1, week of %2").arg(reference(), referenceWeek())
            : WeekMeaning::tr("reference: %1, a share of what you ran before your break").arg(reference());
    }
};

QString whatWasRun(const LatestWeek& latest)
{
    const auto& week = latest.week();
    if (week.runs == 0)
        return week.inProgress ? WeekMeaning::tr("No run this week so far.") : WeekMeaning::tr("No run.");
    if (week.runs == week.runsWithout)
        return WeekMeaning::tr("%n run(s).", nullptr, week.runs);
    const auto load = latest.amount(week.load);
    return week.inProgress ? WeekMeaning::tr("%1 in %n run(s) so far.", nullptr, week.runs).arg(load)
                           : WeekMeaning::tr("%1 in %n run(s).", nullptr, week.runs).arg(load);
}

QString whatIsMissing(const LatestWeek& latest)
{
    const auto& week = latest.week();
    if (week.runsWithout == 0)
        return {};
    switch (week.load.unit) {
    case LoadUnit::Distance:
        return WeekMeaning::tr("%n run(s) without a distance are not in this total: the real one is higher.",
            nullptr, week.runsWithout);
    case LoadUnit::Minutes:
        return WeekMeaning::tr("%n run(s) without a time are not in this total: the real one is higher.",
            nullptr, week.runsWithout);
    case LoadUnit::EffortMinutes:
        return WeekMeaning::tr(
            "%n run(s) without a time or an effort are not in this total: the real one is higher.", nullptr,
            week.runsWithout);
    }
    return {};
}

QString lineMayBeLow(const LatestWeek& latest)
{
    return latest.week().line && latest.week().referenceAtLeast
        ? WeekMeaning::tr("Some runs of the weeks before lack a value too, so the line may be too low.")
        : QString();
}

QString baseline(const LatestWeek& latest)
{
    const auto& week = latest.week();
    if (week.begunLate)
        return WeekMeaning::tr(
            "Your log begins in the middle of this week, so the week is not used for comparison.");
    if (week.referenceAtLeast && !week.line)
        return WeekMeaning::tr(
            "Too few runs of the weeks before have a value, so a comparison would not be fair.");
    if (!week.line)
        return WeekMeaning::tr("Still learning your usual week: a provisional 10\u00a0% line appears once "
                               "two weeks are complete.");
    return WeekMeaning::tr("Still learning your usual week: %1 is a provisional 10\u00a0% line from the "
                           "first weeks only. Weeks are judged from the fifth on.")
        .arg(latest.line());
}

QString underTheLine(const LatestWeek& latest)
{
    return WeekMeaning::tr("That is under your 10\u00a0% line of %1 (%2).")
        .arg(latest.line(), latest.whatItIsHeldAgainst());
}

QString lighter(const LatestWeek& latest)
{
    if (!latest.week().referenceWeek)
        return WeekMeaning::tr("An easier week, under four fifths of what it is compared with (%1).")
            .arg(latest.whatItIsHeldAgainst());
    return latest.week().runs == 0
        ? WeekMeaning::tr(
              "A week off changes nothing: next week is still compared with your %1 (week of %2).")
              .arg(latest.reference(), latest.referenceWeek())
        : WeekMeaning::tr("An easier week: less than four fifths of your %1 (week of %2). Next week is still "
                          "compared with that peak.")
              .arg(latest.reference(), latest.referenceWeek());
}

QString above(const LatestWeek& latest)
{
    return WeekMeaning::tr("That is %1 above your 10\u00a0% line of %2 (%3).")
        .arg(latest.amount(latest.week().load - *latest.week().line), latest.line(),
            latest.whatItIsHeldAgainst());
}

QString ruleOfThumb()
{
    return WeekMeaning::tr(
        "The line is a rule of thumb: in a trial of 532 beginners it did not reduce injuries.");
}

QString moreThanThirty()
{
    return WeekMeaning::tr("That is more than 30\u00a0% above the reference. Among 874 beginners such "
                           "increases went with more distance-related injuries, runner's knee among them, "
                           "but that may be chance. An easier week next is one sensible answer.");
}

QString comingBack(const LatestWeek& latest)
{
    const auto comeback = comebackIn(latest.weeks, latest.weeks.size() - 1);
    if (!comeback) {
        const auto breaks = breaksIn(latest.weeks);
        if (!breaks.empty() && latest.week().runs == 0)
            return WeekMeaning::tr("%n week(s) without a run so far.", nullptr, breaks.back().weeks);
        return latest.week().reference
            ? WeekMeaning::tr("Your previous weeks were short (%1 at most), too little for percentages, so "
                              "there is no 10\u00a0% line yet.")
                  .arg(latest.reference())
            : WeekMeaning::tr(
                  "There is nothing to compare with in the weeks before, so there is no 10\u00a0% line.");
    }
    const auto after = WeekMeaning::tr(
        "The first week after %n week(s) without a run: no 10\u00a0% line.", nullptr, comeback->off.weeks);
    if (!comeback->beginWith)
        return after + QLatin1Char(' ')
            + WeekMeaning::tr(
                "After such a long break a new baseline begins: start small and see how the knee reacts.");
    return after + QLatin1Char(' ')
        + WeekMeaning::tr("A common convention is to restart with about %1 (%2\u00a0% of the %3 before); it "
                          "was not tested in a trial.")
              .arg(latest.amount(*comeback->beginWith),
                  latest.units.locale.toString(*percentAfterBreak(comeback->off.weeks)),
                  latest.amount(*comeback->before));
}

QString soFar(const LatestWeek& latest)
{
    return WeekMeaning::tr("%1 left under your 10\u00a0% line of %2 (%3). The week is not over yet.")
        .arg(latest.amount(*latest.week().line - latest.week().load), latest.line(),
            latest.whatItIsHeldAgainst());
}

QString whatItMeans(const LatestWeek& latest)
{
    const auto& week = latest.week();
    switch (week.state) {
    case WeekState::Baseline:
        return baseline(latest);
    case WeekState::Ok:
        return underTheLine(latest);
    case WeekState::Deload:
        return lighter(latest);
    case WeekState::Above10:
        return above(latest) + QLatin1Char(' ') + ruleOfThumb();
    case WeekState::Above30:
        return above(latest) + QLatin1Char(' ') + moreThanThirty();
    case WeekState::Returning:
    case WeekState::TooLittle:
        return comingBack(latest);
    case WeekState::Off:
        return week.line ? lighter(latest) : comingBack(latest);
    case WeekState::InProgress:
        return soFar(latest);
    }
    return {};
}

QString longRuns(const LatestWeek& latest)
{
    const auto& spikes = latest.week().spikes;
    if (spikes.empty())
        return {};
    const auto longest = std::ranges::max_element(spikes, {}, &SessionRatio::ratio);
    return WeekMeaning::tr("One run of %1 was %2 longer than the longest of the 30 days before (%3): the "
                           "rule with the best evidence is about such runs.")
        .arg(distance(longest->distance, latest.units), percentAbove(longest->ratio, latest.units),
            distance(longest->longestBefore, latest.units));
}

QString races(const Week& week)
{
    return week.races.empty() ? QString() : WeekMeaning::tr("It includes a race, which counts like any run.");
}

} // namespace

QString meaningOfLatest(std::span<const Week> weeks, const Units& units)
{
    if (weeks.empty())
        return WeekMeaning::tr("No runs yet. Your weeks add up from the first one on; a 10\u00a0% line needs "
                               "two complete weeks.");
    const LatestWeek latest{.weeks = weeks, .units = units};
    QStringList sentences{whatWasRun(latest), whatIsMissing(latest), whatItMeans(latest),
        lineMayBeLow(latest), longRuns(latest), races(latest.week())};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace patella::ui::words
