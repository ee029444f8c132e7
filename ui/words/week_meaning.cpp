// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/week_meaning.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/load/breaks.h"
#include "ui/words/load_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct WeekMeaning {
    Q_DECLARE_TR_FUNCTIONS(WeekMeaning)
};

// One week among its weeks.
struct Told {
    std::span<const JudgedWeek> weeks;
    std::size_t place;
    QLocale locale;

    const JudgedWeek& week() const { return weeks[place]; }
    QString amount(Load load) const { return words::amount(load, week().unit, locale); }
    QString line() const { return amount(*week().line); }
    QString reference() const { return amount(*week().reference); }
    QString referenceWeek() const { return dayAndMonth(*week().referenceWeek, locale); }
};

QString whatWasRun(const Told& told)
{
    const auto& week = told.week();
    if (week.runs == 0)
        return week.inProgress ? WeekMeaning::tr("No run this week so far.") : WeekMeaning::tr("No run.");
    if (week.runs == week.runsWithout)
        return WeekMeaning::tr("%n run(s).", nullptr, week.runs);
    const auto load = told.amount(week.load);
    return week.inProgress ? WeekMeaning::tr("%1 in %n run(s) so far.", nullptr, week.runs).arg(load)
                           : WeekMeaning::tr("%1 in %n run(s).", nullptr, week.runs).arg(load);
}

QString whatIsMissing(const Told& told)
{
    const auto& week = told.week();
    if (week.runsWithout == 0)
        return {};
    switch (week.unit) {
    case LoadUnit::Distance:
        return WeekMeaning::tr(
            "%n run(s) without a distance are not in this sum: it was more.", nullptr, week.runsWithout);
    case LoadUnit::Minutes:
        return WeekMeaning::tr(
            "%n run(s) without a time are not in this sum: it was more.", nullptr, week.runsWithout);
    case LoadUnit::EffortMinutes:
        return WeekMeaning::tr("%n run(s) without a time or an effort are not in this sum: it was more.",
            nullptr, week.runsWithout);
    }
    return {};
}

QString lineMayBeLow(const Told& told)
{
    return told.week().line && told.week().referenceAtLeast
        ? WeekMeaning::tr("Some runs of the weeks before lack a value too, so the line may be too low.")
        : QString();
}

QString baseline(const Told& told)
{
    const auto& week = told.week();
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
        .arg(told.line());
}

QString underTheLine(const Told& told)
{
    return WeekMeaning::tr("That is under your 10\u00a0% line of %1 (reference: %2, week of %3).")
        .arg(told.line(), told.reference(), told.referenceWeek());
}

QString lighter(const Told& told)
{
    return told.week().runs == 0
        ? WeekMeaning::tr(
              "A week off changes nothing: next week is still compared with your %1 (week of %2).")
              .arg(told.reference(), told.referenceWeek())
        : WeekMeaning::tr("An easier week: less than four fifths of your %1 (week of %2). Next week is still "
                          "compared with that peak.")
              .arg(told.reference(), told.referenceWeek());
}

QString above(const Told& told)
{
    return WeekMeaning::tr("That is %1 above your 10\u00a0% line of %2 (reference: %3, week of %4).")
        .arg(told.amount(told.week().load - *told.week().line), told.line(), told.reference(),
            told.referenceWeek());
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

QString comingBack(const Told& told)
{
    const auto comeback = comebackIn(told.weeks, told.place);
    if (!comeback) {
        const auto breaks = breaksIn(told.weeks.first(told.place + 1));
        if (!breaks.empty() && told.week().runs == 0)
            return WeekMeaning::tr("%n week(s) without a run so far.", nullptr, breaks.back().weeks);
        return told.week().reference
            ? WeekMeaning::tr("Your previous weeks were short (%1 at most), too little for percentages, so "
                              "there is no 10\u00a0% line yet.")
                  .arg(told.reference())
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
              .arg(told.amount(*comeback->beginWith),
                  told.locale.toString(*percentAfterBreak(comeback->off.weeks)),
                  told.amount(*comeback->before));
}

QString soFar(const Told& told)
{
    return WeekMeaning::tr(
        "%1 left under your 10\u00a0% line of %2 (reference: %3, week of %4). The week is not over yet.")
        .arg(told.amount(*told.week().line - told.week().load), told.line(), told.reference(),
            told.referenceWeek());
}

QString whatItMeans(const Told& told)
{
    const auto& week = told.week();
    switch (week.state) {
    case WeekState::Baseline:
        return baseline(told);
    case WeekState::Ok:
        return underTheLine(told);
    case WeekState::Deload:
        return lighter(told);
    case WeekState::Above10:
        return above(told) + QLatin1Char(' ') + ruleOfThumb();
    case WeekState::Above30:
        return above(told) + QLatin1Char(' ') + moreThanThirty();
    case WeekState::Returning:
        return comingBack(told);
    case WeekState::InProgress:
        return soFar(told);
    }
    return {};
}

QString longRuns(const Told& told, const WeekMarks& marks)
{
    if (marks.spikes.empty())
        return {};
    const auto longest = std::ranges::max_element(marks.spikes, {}, &SessionRatio::ratio);
    return WeekMeaning::tr("One run of %1 was %2 longer than the longest of the 30 days before (%3): the "
                           "rule with the best evidence is about such runs.")
        .arg(distance(longest->distance, told.locale), percentAbove(longest->ratio, told.locale),
            distance(longest->longestBefore, told.locale));
}

QString races(const WeekMarks& marks)
{
    return marks.races.empty() ? QString()
                               : WeekMeaning::tr("It includes a race, which counts like any run.");
}

} // namespace

QString meaningOf(
    std::span<const JudgedWeek> weeks, std::size_t place, const WeekMarks& marks, const QLocale& locale)
{
    const Told told{.weeks = weeks, .place = place, .locale = locale};
    QStringList sentences{whatWasRun(told), whatIsMissing(told), whatItMeans(told), lineMayBeLow(told),
        longRuns(told, marks), races(marks)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString meaningOfToday(std::span<const RunEntry> runs, LoadUnit unit, LocalDate today, const QLocale& locale)
{
    const auto weeks = judgedWeeks(runs, unit, today);
    if (weeks.empty())
        return WeekMeaning::tr("No runs yet. Your weeks add up from the first one on; a 10\u00a0% line needs "
                               "two complete weeks.");
    return meaningOf(weeks, weeks.size() - 1, weekMarks(runs, today).back(), locale);
}

} // namespace patella::ui::words
