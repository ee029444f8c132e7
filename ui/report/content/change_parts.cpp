// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/change_parts.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"
#include "ui/words/care_words.h"
#include "ui/words/knee_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

QString perWeek(const Stretch& stretch, const Units& units)
{
    const bool noDistance = stretch.runs > 0 && !stretch.longestRun;
    if (noDistance || !stretch.wholeInLog || stretch.days.days() <= 0)
        return words::dash();
    const auto metres = static_cast<std::int64_t>(std::llround(stretch.kilometresPerWeek() * 1000));
    return words::distanceNumber({metres}, units);
}

QString medianOf(const std::optional<double>& value, int answers, const Units& units)
{
    return QStringLiteral("%1 (%2)").arg(
        value ? words::median(*value, units) : words::dash(), units.locale.toString(answers));
}

QString mainSurface(const Stretch& stretch, const Units& units)
{
    if (stretch.surfaces.empty() || !stretch.surfaces.front().surface)
        return words::dash();
    const auto& first = stretch.surfaces.front();
    return words::surfaceName(first) + QLatin1Char(' ')
        + words::shareOf(first.distance, stretch.distance, units);
}

QString names(const std::vector<std::string>& all)
{
    QStringList names;
    for (const auto& name : all)
        names << toQt(name);
    return names.join(QStringLiteral(", "));
}

QString exercisesOf(const VisitChange& change)
{
    QStringList done;
    for (const auto& use : change.exercises)
        done << ReportText::tr("%1, %n session(s)", "an exercise", use.times)
                    .arg(use.name.empty() ? words::of(use.care) : toQt(use.name));
    return done.join(QStringLiteral("; "));
}

QString verdict(ChangeSize size, const std::optional<double>& points, const Units& units)
{
    const bool better = points.value_or(0) < 0;
    const auto change = words::change(points.value_or(0), units);
    switch (size) {
    case ChangeSize::NotComparable:
        return ReportText::tr("too few answers to compare");
    case ChangeSize::NoClearChange:
        return ReportText::tr("no clear change");
    case ChangeSize::Small:
        return (better ? ReportText::tr("slightly better (%1)") : ReportText::tr("slightly worse (%1)"))
            .arg(change);
    case ChangeSize::Clear:
        return (better ? ReportText::tr("clearly better (%1)") : ReportText::tr("clearly worse (%1)"))
            .arg(change);
    }
    return {};
}

std::vector<QStringList> stretchRows(const VisitChange& change, const Units& units)
{
    const auto row = [&](const QString& name, const auto& valueOf) {
        return QStringList{name, valueOf(change.before), valueOf(change.since)};
    };
    return {
        row(ReportText::tr("Runs"), [&](const Stretch& each) { return units.locale.toString(each.runs); }),
        row(ReportText::tr("Runs after a painkiller"),
            [&](const Stretch& each) { return units.locale.toString(each.runsAfterPainkiller); }),
        row(words::distancePerWeek(units), [&](const Stretch& each) { return perWeek(each, units); }),
        row(ReportText::tr("Longest run, %1").arg(units.sign()),
            [&](const Stretch& each) {
                return each.longestRun ? words::distanceNumber(*each.longestRun, units) : words::dash();
            }),
        row(ReportText::tr("Pain during runs, median (answers)"),
            [&](const Stretch& each) { return medianOf(each.medianDuring, each.answersDuring, units); }),
        row(ReportText::tr("Next morning, median (answers)"),
            [&](const Stretch& each) {
                return medianOf(each.medianNextMorning, each.answersNextMorning, units);
            }),
        row(words::painFreeTitle(),
            [&](const Stretch& each) {
                return each.painFree ? words::painFree(*each.painFree, units) : words::dash();
            }),
        row(ReportText::tr("Mostly on"), [&](const Stretch& each) { return mainSurface(each, units); })};
}

QStringList changesBeside(const VisitChange& change, const Units& units)
{
    QStringList lines;
    if (!change.visit.diagnosis.empty())
        lines << ReportText::tr("Diagnosis given: %1").arg(toQt(change.visit.diagnosis));
    if (!change.visit.said.empty())
        lines << ReportText::tr("Said: %1").arg(toQt(change.visit.said));
    if (!change.visit.asked.empty())
        lines << ReportText::tr("Asked at the visit: %1").arg(toQt(change.visit.asked));
    if (!change.visit.answer.empty())
        lines << ReportText::tr("Answer: %1").arg(toQt(change.visit.answer));
    const auto redFlags = std::ranges::count_if(
        change.newFlags, [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::RedFlag; });
    if (redFlags > 0)
        lines << ReportText::tr("New red flags since: %1").arg(units.locale.toString(redFlags));
    if (!change.newShoes.empty())
        lines << ReportText::tr("New shoes: %1").arg(names(change.newShoes));
    if (!change.retiredShoes.empty())
        lines << ReportText::tr("Shoes retired: %1").arg(names(change.retiredShoes));
    lines << (change.exercises.empty() ? ReportText::tr("Exercises: none recorded")
                                       : ReportText::tr("Exercises: %1").arg(exercisesOf(change)));
    return lines;
}

QString sinceTheVisit(const VisitChange& change, const Room& room, const Units& units)
{
    return ReportText::tr("Since the visit of %1 (%2)")
        .arg(words::dayMonthYear(change.visit.date, units),
            room.letters < lettersForAll ? words::of(change.visit.kind) : words::withWhom(change.visit));
}

Section changeInFourWeeks(const Comparison& comparison, const Units& units)
{
    const auto& [before, recent, change, size] = comparison;
    const auto distance = [&](const FourWeeks& weeks) {
        const bool noDistance = weeks.runs > 0 && weeks.distance == Distance{};
        return weeks.wholeInLog && !noDistance ? words::distanceNumber({weeks.distance.metres / 4}, units)
                                               : words::dash();
    };
    const auto median = [&](const FourWeeks& weeks) {
        return weeks.medianDuring ? words::median(*weeks.medianDuring, units) : words::dash();
    };
    return {.heading = ReportText::tr("Last 4 weeks vs the 4 before"),
        .blocks = {TableOfText{.caption = {},
                       .titles = {QString(), ReportText::tr("before"), ReportText::tr("last")},
                       .rows = {{words::distancePerWeek(units), distance(before), distance(recent)},
                           {ReportText::tr("Worst pain during runs, median"), median(before), median(recent)},
                           {ReportText::tr("Runs with an answer"), units.locale.toString(before.answers),
                               units.locale.toString(recent.answers)}}},
            Paragraph{ReportText::tr("Pain: %1").arg(verdict(size, change, units)), Tone::Strong}}};
}

} // namespace

Section changeInFront(const Report& report, const Room& room, const Units& units)
{
    if (!report.sinceVisit)
        return changeInFourWeeks(report.fourWeeks, units);
    const auto& change = *report.sinceVisit;
    const auto days = [&](const Stretch& stretch) { return units.locale.toString(stretch.days.days()); };
    return {.heading = sinceTheVisit(change, room, units),
        .blocks = {TableOfText{.caption = {},
                       .titles = {QString(), ReportText::tr("%1 days before").arg(days(change.before)),
                           ReportText::tr("%1 days since").arg(days(change.since))},
                       .rows = stretchRows(change, units)},
            Paragraph{ReportText::tr("Pain during runs: %1.")
                          .arg(verdict(change.duringSize, change.duringChange, units)),
                Tone::Strong},
            Paragraph{ReportText::tr("Next morning: %1.")
                          .arg(verdict(change.nextMorningSize, change.nextMorningChange, units)),
                Tone::Strong},
            ListOfPoints{atMost(changesBeside(change, units), room)}}};
}

Section changeInFull(const Report& report, const Units& units)
{
    if (!report.sinceVisit)
        return {};
    return {.heading = sinceTheVisit(*report.sinceVisit, roomy, units),
        .blocks = {ListOfPoints{changesBeside(*report.sinceVisit, units)}}};
}

} // namespace patella::ui
