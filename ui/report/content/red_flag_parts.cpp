// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/red_flag_parts.h"

#include "ui/report/words/report_words.h"
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

QStringList flagCells(const RaisedFlag& flag, const Units& units)
{
    const auto where = !flag.side ? words::dash()
        : flag.region             ? words::of(*flag.side) + QStringLiteral(", ") + words::brief(*flag.region)
                                  : words::of(*flag.side);
    return {words::of(flag.urgency), words::of(flag.flag), where, words::dayMonthYear(flag.since, units),
        words::dayMonthYear(flag.lastSeen, units), units.locale.toString(flag.days)};
}

QString stateNow(const RaisedFlag& flag, const Units& units)
{
    if (flag.stands())
        return ReportText::tr("ongoing", "a red flag");
    const auto day = words::dayMonthYear(flag.lapse->on, units);
    return flag.lapse->reason == LapseReason::Visit ? ReportText::tr("knee examined on %1").arg(day)
                                                    : ReportText::tr("not seen again by %1").arg(day);
}

QString noRedFlags(const Report& report, const Units& units)
{
    const int checks = std::accumulate(report.dailyLife.begin(), report.dailyLife.end(), 0,
        [](int sum, const DailyLife& life) { return sum + life.checks; });
    return ReportText::tr("None on the last day. Checked in this period: knee checks: %1, runs: %2.")
        .arg(units.locale.toString(checks), units.locale.toString(report.totals.runs));
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

Section redFlagsInFull(const Report& report, const Units& units)
{
    if (report.redFlags.empty())
        return {};
    TableOfText table{.caption = {},
        .titles = flagTitles() << ReportText::tr("Now", "whether a red flag stands"),
        .rows = {},
        .textColumns = {1, 2, 3, 4, 6}};
    for (const auto& flag : report.redFlags)
        table.rows.push_back(flagCells(flag, units) << stateNow(flag, units));
    return {.heading = words::redFlagsHeading(), .blocks = {table}};
}

} // namespace patella::ui
