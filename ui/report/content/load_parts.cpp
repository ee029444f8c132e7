// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/parts.h"
#include "ui/report/content/run_lines.h"
#include "ui/report/words/report_page_words.h"
#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"
#include "ui/words/load_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"
#include "ui/words/week_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

TableOfText weeksTable(const Report& report, const QLocale& locale)
{
    TableOfText table{.caption = words::headingOf(ReportPart::Load),
        .titles = words::historyTitles(),
        .rows = {},
        .textColumns = {4}};
    for (const auto& week : report.weeks)
        table.rows.push_back({words::dayMonthYear(week.monday, locale), words::plainAmount(week.load, locale),
            locale.toString(week.runs), week.line ? words::plainAmount(*week.line, locale) : words::dash(),
            words::briefly(week.state), words::pain(week.worst), words::pain(week.worstNextMorning)});
    return table;
}

TableOfText spikesTable(const TrainingHistory& history, const QLocale& locale)
{
    TableOfText table{.caption = {}, .titles = words::spikeTitles(), .rows = {}};
    for (const auto& spike : history.spikes)
        table.rows.push_back(
            {words::dayMonthYear(spike.date, locale), words::distanceNumber(spike.distance, locale),
                words::distanceNumber(spike.longestBefore, locale), locale.toString(spike.ratio, 'f', 2)});
    return table;
}

} // namespace

Section historyInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::History), .blocks = {}};
    section.blocks.emplace_back(Figures{words::historyFigures(report.history, locale)});
    section.blocks.emplace_back(ListOfPoints{words::historyLines(report.history, locale)});
    if (!report.history.spikes.empty())
        section.blocks.emplace_back(spikesTable(report.history, locale));
    return section;
}

Section weeksInFull(const Report& report, const QLocale& locale)
{
    if (report.weeks.empty())
        return {};
    auto table = weeksTable(report, locale);
    table.caption.clear();
    return {.heading = words::headingOf(ReportPart::Load), .blocks = {table}};
}

Section shoesAndSurfaces(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::shoesAndSurfacesHeading(), .blocks = {}};
    TableOfText shoes{.caption = words::shoesHeading(),
        .titles = {QString(), words::inPeriod(), words::ofItsLife()},
        .rows = {}};
    for (const auto& each : report.shoes)
        shoes.rows.push_back({words::shoeName(each), words::distanceNumber(each.distance, locale),
            each.shoe ? words::distanceNumber(each.ofItsLife, locale) : words::dash()});
    TableOfText surfaces{.caption = words::surfacesHeading(),
        .titles = {QString(), words::inPeriod(), QStringLiteral("%")},
        .rows = {}};
    for (const auto& each : report.surfaces)
        surfaces.rows.push_back({words::surfaceName(each), words::distanceNumber(each.distance, locale),
            words::shareOf(each.distance, report.totals.distance, locale)});
    if (!surfaces.rows.empty() && report.parts.contains(ReportPart::Surfaces))
        section.blocks.emplace_back(surfaces);
    if (!shoes.rows.empty() && report.parts.contains(ReportPart::Shoes))
        section.blocks.emplace_back(shoes);
    return section;
}

Section everyRun(const Report& report, const QLocale& locale)
{
    if (report.runs.empty())
        return {};
    TableOfText table{.caption = {}, .titles = words::runTableTitles(), .rows = {}, .textColumns = {4, 5, 6}};
    for (const auto& run : report.runs)
        for (const auto& line : linesOf(run, true, locale))
            table.rows.push_back(line);
    return {.heading = words::headingOf(ReportPart::Runs), .blocks = {table}};
}

} // namespace patella::ui
