// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/red_flag_parts.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

QStringList flagTitles()
{
    return {ReportText::tr("To be seen"), ReportText::tr("Sign"), ReportText::tr("Knee"),
        ReportText::tr("Since"), ReportText::tr("Last seen"), ReportText::tr("Days")};
}

QString whereOf(const RaisedFlag& flag)
{
    if (!flag.side)
        return words::dash();
    return flag.region ? words::of(*flag.side) + QStringLiteral(", ") + words::brief(*flag.region)
                       : words::of(*flag.side);
}

QStringList flagCells(const RaisedFlag& flag, const Units& units)
{
    return {words::of(flag.urgency), words::of(flag.flag), whereOf(flag),
        words::dayMonthYear(flag.since, units), words::dayMonthYear(flag.lastSeen, units),
        units.locale.toString(flag.days)};
}

QString endOf(const FlagLapse& lapse, const Units& units)
{
    const auto day = words::dayMonthYear(lapse.on, units);
    switch (lapse.reason) {
    case LapseReason::Visit:
        return ReportText::tr("knee examined on %1").arg(day);
    case LapseReason::LookedAt:
        return ReportText::tr("looked at, according to the runner on %1").arg(day);
    case LapseReason::Mistake:
        return ReportText::tr("recorded by mistake, according to the runner on %1").arg(day);
    case LapseReason::NotSeenAgain:
        return ReportText::tr("not seen again by %1").arg(day);
    case LapseReason::TrendOver:
        return ReportText::tr("over by %1").arg(day);
    }
    return {};
}

QString stateNow(const RaisedFlag& flag, const Units& units)
{
    if (flag.stands())
        return ReportText::tr("ongoing", "a red flag");
    const auto end = endOf(*flag.lapse, units);
    return flag.lapse->note.empty()
        ? end
        //: %1 is how a warning sign ended, %2 the runner's note on it
        : ReportText::tr("%1: “%2”").arg(end, toQt(flag.lapse->note).simplified());
}

QString noRedFlags(const Report& report, const Units& units)
{
    const int checks = std::accumulate(report.dailyLife.begin(), report.dailyLife.end(), 0,
        [](int sum, const DailyLife& life) { return sum + life.checks; });
    return ReportText::tr("None is ongoing on %1. Checked in this period: knee checks: %2, runs: %3.")
        .arg(words::dayMonthYear(report.madeOn, units), units.locale.toString(checks),
            units.locale.toString(report.totals.runs));
}

TableOfText tableOf(const std::vector<RaisedFlag>& flags, const Units& units)
{
    TableOfText table{.caption = {},
        .titles = flagTitles() << ReportText::tr("Now", "whether a red flag stands"),
        .rows = {},
        .textColumns = {1, 2, 3, 4, 6}};
    for (const auto& flag : flags)
        table.rows.push_back(flagCells(flag, units) << stateNow(flag, units));
    return table;
}

QString inShort(const RaisedFlag& reason, const Units& units)
{
    const auto since = words::dayMonthYear(reason.since, units);
    return reason.side
        //: a reason to be seen, where, and its first day
        ? ReportText::tr("%1 (%2, since %3)").arg(words::of(reason.flag), whereOf(reason), since)
        : ReportText::tr("%1 (since %2)").arg(words::of(reason.flag), since);
}

} // namespace

Section redFlagsInFront(const Report& report, const Room& room, const Units& units)
{
    Section section{.heading = words::redFlagsHeading(), .blocks = {}};
    const auto standing = static_cast<std::size_t>(std::count_if(
        report.redFlags.begin(), report.redFlags.end(), [](const auto& flag) { return flag.stands(); }));
    if (standing == 0) {
        section.blocks.emplace_back(Paragraph{noRedFlags(report, units)});
        return section;
    }
    TableOfText table{
        .caption = {}, .titles = flagTitles().mid(0, 5), .rows = {}, .textColumns = {1, 2, 3, 4}};
    for (const auto& flag : report.redFlags)
        if (flag.stands() && table.rows.size() < room.flags)
            table.rows.push_back(flagCells(flag, units).mid(0, 5));
    section.blocks.emplace_back(table);
    if (standing > room.flags)
        section.blocks.emplace_back(Paragraph{moreOnNextPage(standing - room.flags), Tone::Note});
    return section;
}

Section reasonsInFront(const Report& report, const Room& room, const Units& units)
{
    QStringList reasons;
    for (const auto& reason : report.reasonsToBeSeen)
        if (reason.stands())
            reasons << inShort(reason, units);
    if (reasons.isEmpty() || room.letters < lettersForAll)
        return {};
    return {.heading = reasonsHeading(),
        .blocks = {Paragraph{words::withCapital(wholeOnes(reasons, QStringLiteral("; "), room.letters))}}};
}

Section redFlagsInFull(const Report& report, const Units& units)
{
    if (report.redFlags.empty())
        return {};
    return {.heading = words::redFlagsHeading(), .blocks = {tableOf(report.redFlags, units)}};
}

Section reasonsInFull(const Report& report, const Units& units)
{
    if (report.reasonsToBeSeen.empty())
        return {};
    return {.heading = reasonsHeading(),
        .blocks = {tableOf(report.reasonsToBeSeen, units),
            Paragraph{ReportText::tr("What lasts, comes back or does not get better. Most sore knees have "
                                     "such a reason; by itself it is not a sign of anything serious."),
                Tone::Note}}};
}

QString reasonsHeading() { return ReportText::tr("Reasons to be seen"); }

} // namespace patella::ui
