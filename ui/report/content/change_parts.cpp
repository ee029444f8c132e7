// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/change_parts.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"
#include "ui/words/care_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/knee_words.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

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

QString medianOf(const std::optional<double>& value, int answers, const Stretch& stretch, const Units& units)
{
    return QStringLiteral("%1%2 (%3)")
        .arg(value ? words::median(*value, units) : words::dash(),
            stretch.runsMasked > 0 ? words::painkillerMark() : QString(), units.locale.toString(answers));
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

// What neither stretch has an answer to is left out.
std::vector<QStringList> stretchRows(const VisitChange& change, bool all, const Units& units)
{
    std::vector<QStringList> rows;
    const auto row = [&](bool isSaid, const QString& name, const auto& valueOf) {
        if (isSaid)
            rows.push_back({name, valueOf(change.before), valueOf(change.since)});
    };
    const auto painRow
        = [&](const QString& name, int Stretch::* answers, std::optional<double> Stretch::* median) {
              row(change.before.*answers + change.since.*answers > 0, name,
                  [&](const Stretch& each) { return medianOf(each.*median, each.*answers, each, units); });
          };
    const auto either
        = [&](const auto& isSaidIn) { return isSaidIn(change.before) || isSaidIn(change.since); };
    row(true, ReportText::tr("Runs"), [&](const Stretch& each) { return units.locale.toString(each.runs); });
    row(change.before.runsAfterPainkiller + change.since.runsAfterPainkiller > 0,
        ReportText::tr("Runs after a painkiller"),
        [&](const Stretch& each) { return units.locale.toString(each.runsAfterPainkiller); });
    row(either([](const Stretch& each) { return each.longestRun.has_value(); }),
        words::distancePerWeek(units), [&](const Stretch& each) { return perWeek(each, units); });
    row(all && either([](const Stretch& each) { return each.longestRun.has_value(); }),
        ReportText::tr("Longest run, %1").arg(units.sign()), [&](const Stretch& each) {
            return each.longestRun ? words::distanceNumber(*each.longestRun, units) : words::dash();
        });
    painRow(ReportText::tr("Pain during runs, median (answers)"), &Stretch::answersDuring,
        &Stretch::medianDuring);
    if (all)
        painRow(ReportText::tr("1\u00a0h after, median (answers)"), &Stretch::answersAfter,
            &Stretch::medianAfter);
    painRow(ReportText::tr("Next morning, median (answers)"), &Stretch::answersNextMorning,
        &Stretch::medianNextMorning);
    row(either([](const Stretch& each) { return each.painFree.has_value(); }), words::painFreeTitle(),
        [&](const Stretch& each) {
            return each.painFree ? words::painFree(*each.painFree, units) : words::dash();
        });
    row(all && either([](const Stretch& each) {
        return !each.surfaces.empty() && each.surfaces.front().surface.has_value();
    }),
        ReportText::tr("Most used surface"), [&](const Stretch& each) { return mainSurface(each, units); });
    return rows;
}

TableOfText stretchTable(const VisitChange& change, bool all, const Units& units)
{
    const auto days = [&](const Stretch& stretch) { return units.locale.toString(stretch.days.days()); };
    return {.caption = {},
        .titles = {QString(), ReportText::tr("%1 days before").arg(days(change.before)),
            ReportText::tr("%1 days since").arg(days(change.since))},
        .rows = stretchRows(change, all, units)};
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

QString painTitle(Moment moment)
{
    if (moment == Moment::After)
        return ReportText::tr("Pain 1\u00a0h after runs, median");
    return moment == Moment::NextMorning ? ReportText::tr("Pain the next morning, median")
                                         : ReportText::tr("Worst pain during runs, median");
}

// A median can fall while pain comes in more and more runs: what the reasons to be seen say of late is said
// beside a verdict that sounds better.
void addWhatSpeaksAgainst(Section& section, const Report& report, std::initializer_list<ChangeSize> sizes,
    std::optional<double> change)
{
    const bool noWorse
        = change.value_or(0) < 0 || std::ranges::find(sizes, ChangeSize::NoClearChange) != sizes.end();
    if (!noWorse || report.period.to != report.madeOn)
        return;
    QStringList against;
    for (const auto& reason : report.reasonsToBeSeen)
        if (reason.stands()
            && (reason.flag == RedFlag::HurtsMoreAndMoreOften
                || reason.flag == RedFlag::NoBetterWithLessLoad))
            against << words::of(reason.flag);
    against.removeDuplicates();
    if (!against.isEmpty())
        section.blocks.emplace_back(Paragraph{
            ReportText::tr("Against that: %1.").arg(against.join(QStringLiteral("; "))), Tone::Strong});
}

Section changeInFourWeeks(const Report& report, const Units& units)
{
    const auto& [moment, before, recent, change, size] = report.fourWeeks;
    const auto distance = [&](const FourWeeks& weeks) {
        const bool noDistance = weeks.runs > 0 && weeks.distance == Distance{};
        return weeks.wholeInLog && !noDistance ? words::distanceNumber({weeks.distance.metres / 4}, units)
                                               : words::dash();
    };
    const auto median = [&](const FourWeeks& weeks) {
        return weeks.median ? words::median(*weeks.median, units) : words::dash();
    };
    const auto number = [&](int value) { return units.locale.toString(value); };
    TableOfText table{.caption = {},
        .titles = {QString(), ReportText::tr("before"), ReportText::tr("last")},
        .rows = {{ReportText::tr("Runs"), number(before.runs), number(recent.runs)},
            {words::distancePerWeek(units), distance(before), distance(recent)}}};
    if (distance(before) == words::dash() && distance(recent) == words::dash())
        table.rows.pop_back();
    if (before.answers + recent.answers > 0) {
        table.rows.push_back({painTitle(moment), median(before), median(recent)});
        table.rows.push_back(
            {ReportText::tr("Runs with an answer"), number(before.answers), number(recent.answers)});
    }
    Section section{.heading = ReportText::tr("Last 4 weeks vs the 4 before"),
        .blocks
        = {table, Paragraph{ReportText::tr("Pain: %1").arg(verdict(size, change, units)), Tone::Strong}}};
    addWhatSpeaksAgainst(section, report, {size}, change);
    return section;
}

} // namespace

Section changeInFront(const Report& report, const Room& room, const Units& units)
{
    if (!report.sinceVisit)
        return changeInFourWeeks(report, units);
    const auto& change = *report.sinceVisit;
    Section section{.heading = sinceTheVisit(change, room, units),
        .blocks = {stretchTable(change, room.letters >= lettersForDetails, units)}};
    if (change.before.runsMasked + change.since.runsMasked > 0)
        section.blocks.emplace_back(
            Paragraph{ReportText::tr("%1 A painkiller, gel, brace or tape may have masked some scores.")
                          .arg(words::painkillerMark()),
                Tone::Note});
    section.blocks.emplace_back(
        Paragraph{ReportText::tr("Pain during runs: %1. Next morning: %2.")
                      .arg(verdict(change.duringSize, change.duringChange, units),
                          verdict(change.nextMorningSize, change.nextMorningChange, units)),
            Tone::Strong});
    addWhatSpeaksAgainst(section, report, {change.duringSize, change.nextMorningSize},
        std::min(change.duringChange.value_or(0), change.nextMorningChange.value_or(0)));
    return section;
}

Section saidInFront(const Report& report, const Room& room, const Units& units)
{
    if (!report.sinceVisit)
        return {};
    return {.heading = ReportText::tr("Said and done since"),
        .blocks = {ListOfPoints{atMost(changesBeside(*report.sinceVisit, units), room)}}};
}

Section changeInFull(const Report& report, const Units& units)
{
    if (!report.sinceVisit)
        return {};
    return {.heading = sinceTheVisit(*report.sinceVisit, roomy, units),
        .blocks = {ListOfPoints{changesBeside(*report.sinceVisit, units)},
            stretchTable(*report.sinceVisit, true, units)}};
}

} // namespace patella::ui
