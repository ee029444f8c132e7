// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/parts.h"
#include "ui/report/words/report_page_words.h"
#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"

#include <algorithm>

namespace patella::ui {

Section episodesInFull(const Report& report, const QLocale& locale)
{
    if (report.episodes.empty())
        return {};
    TableOfText table{
        .caption = {}, .titles = words::episodeTitles(), .rows = {}, .textColumns = {1, 2, 5, 6}};
    for (const auto& episode : report.episodes)
        table.rows.push_back(words::episodeCells(episode, locale));
    return {.heading = words::headingOf(ReportPart::Episodes),
        .blocks = {table, Paragraph{words::episodesExplained(), Tone::Note}}};
}

Section careInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Care), .blocks = {}};
    if (report.care.empty()) {
        section.blocks.emplace_back(Paragraph{words::noCare()});
        return section;
    }
    TableOfText table{.caption = {}, .titles = words::careTitles(), .rows = {}, .textColumns = {3, 4}};
    for (const auto& use : report.care)
        table.rows.push_back(words::careCells(use, locale));
    section.blocks.emplace_back(table);
    const bool anyMasks
        = std::any_of(report.care.begin(), report.care.end(), [](const RemedyUse& use) { return use.masks; });
    section.blocks.emplace_back(Paragraph{words::careExplained(anyMasks), Tone::Note});
    return section;
}

Section patternsInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Patterns), .blocks = {}};
    TableOfText table{.caption = {}, .titles = words::patternTitles(), .rows = {}, .textColumns = {1, 2}};
    for (const auto& each : report.patterns)
        for (const auto& finding : each.findings)
            table.rows.push_back(words::patternCells(finding, each.knee, locale));
    if (table.rows.empty())
        section.blocks.emplace_back(ListOfPoints{words::patternsInShort(report.patterns, locale)});
    else
        section.blocks.emplace_back(table);
    for (const auto& each : report.patterns)
        if (const auto said = words::lookedFor(each, locale); !said.isEmpty())
            section.blocks.emplace_back(Paragraph{said});
    for (const auto& said : words::howPatternsAreFound())
        section.blocks.emplace_back(Paragraph{said, Tone::Note});
    return section;
}

Section methodAndGaps(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::methodHeading(), .blocks = {}};
    if (const auto gaps = words::gapLines(report, locale); !gaps.isEmpty())
        section.blocks.emplace_back(ListOfPoints{gaps});
    for (const auto& note : words::methodNotes(report, locale))
        section.blocks.emplace_back(Paragraph{note, Tone::Note});
    section.blocks.emplace_back(Paragraph{words::notADiagnosis(), Tone::Strong});
    return section;
}

std::vector<Section> detailsOf(const Report& report, const QLocale& locale)
{
    const std::pair<ReportPart, Section (*)(const Report&, const QLocale&)> parts[]{
        {ReportPart::Complaint, complaintsInFull}, {ReportPart::Scores, painInFull},
        {ReportPart::DailyLife, dailyLifeInFull}, {ReportPart::Onset, onsetInFull},
        {ReportPart::Episodes, episodesInFull}, {ReportPart::Patterns, patternsInFull},
        {ReportPart::Shoes, shoesAndSurfaces}, {ReportPart::Care, careInFull},
        {ReportPart::History, historyInFull}, {ReportPart::Load, weeksInFull}, {ReportPart::Runs, everyRun}};
    std::vector<Section> sections{redFlagsInFull(report, locale), aboutTheRunner(report, locale)};
    for (const auto& [part, sectionOf] : parts)
        if (report.parts.contains(part)
            || (part == ReportPart::Shoes && report.parts.contains(ReportPart::Surfaces)))
            sections.push_back(sectionOf(report, locale));
    sections.push_back(methodAndGaps(report, locale));
    std::erase_if(sections, [](const Section& section) { return section.blocks.empty(); });
    return sections;
}

} // namespace patella::ui
