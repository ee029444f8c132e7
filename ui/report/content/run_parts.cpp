// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/run_parts.h"

#include "ui/convert.h"
#include "ui/report/content/run_lines.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {

namespace {

QString shoeName(const ShoeDistance& shoe)
{
    if (!shoe.shoe)
        return ReportText::tr("not recorded");
    return shoe.name.empty() ? ReportText::tr("unknown pair") : toQt(shoe.name);
}

} // namespace

Section shoesAndSurfaces(const Report& report, const Units& units)
{
    Section section{.heading = ReportText::tr("Shoes and surfaces"), .blocks = {}};
    TableOfText shoes{.caption = ReportText::tr("Shoes"),
        .titles = {QString(), units.sign(),
            ReportText::tr("%1 in all", "distance of a pair of shoes, in a narrow column").arg(units.sign())},
        .rows = {}};
    for (const auto& each : report.shoes)
        shoes.rows.push_back({shoeName(each), words::distanceNumber(each.distance, units),
            each.shoe ? words::distanceNumber(each.ofItsLife, units) : words::dash()});
    TableOfText surfaces{.caption = ReportText::tr("Surfaces"),
        .titles = {QString(), units.sign(), QStringLiteral("%")},
        .rows = {}};
    for (const auto& each : report.surfaces)
        surfaces.rows.push_back({words::surfaceName(each), words::distanceNumber(each.distance, units),
            words::shareOf(each.distance, report.totals.distance, units)});
    if (!surfaces.rows.empty() && report.parts.contains(ReportPart::Surfaces))
        section.blocks.emplace_back(surfaces);
    if (!shoes.rows.empty() && report.parts.contains(ReportPart::Shoes))
        section.blocks.emplace_back(shoes);
    return section;
}

Section everyRun(const Report& report, const Units& units)
{
    if (report.runs.empty())
        return {};
    TableOfText table{.caption = {},
        .titles = {ReportText::tr("Date"), units.sign(), ReportText::tr("Time"),
            QStringLiteral("min/") + units.sign(), ReportText::tr("Surface"), ReportText::tr("Shoes"),
            ReportText::tr("Knee"), ReportText::tr("before", "pain, in a narrow column"),
            ReportText::tr("during", "pain, in a narrow column"),
            ReportText::tr("after", "pain, in a narrow column"),
            ReportText::tr("morning", "pain, in a narrow column"),
            ReportText::tr("begins at %1", "pain, in a narrow column").arg(units.sign())},
        .rows = {},
        .textColumns = {4, 5, 6}};
    for (const auto& run : report.runs)
        for (const auto& line : linesOf(run, units))
            table.rows.push_back(line);
    return {.heading = words::headingOf(ReportPart::Runs), .blocks = {table}};
}

} // namespace patella::ui
