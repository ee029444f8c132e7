// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/convert.h"
#include "ui/report/content/parts.h"
#include "ui/report/words/report_page_words.h"
#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr std::size_t mostOnsetRows = 25; // of the table below the curve

TableOfText placesTable(const Report& report, const QLocale& locale)
{
    TableOfText table{.caption = words::headingOf(ReportPart::Places),
        .titles = words::placeTitles(),
        .rows = {},
        .textColumns = {1, 6}};
    for (const auto& each : report.places)
        table.rows.push_back(
            {words::of(each.side), each.region ? words::of(*each.region) : words::placeNotNoted(),
                locale.toString(each.scores), locale.toString(each.painful), locale.toString(each.days),
                words::pain(each.worst), words::dayMonthYear(each.worstOn, locale)});
    return table;
}

TableOfText momentsTable(const Report& report, const QLocale& locale)
{
    TableOfText table{.caption = words::painHeading(),
        .titles = words::painTableTitles(),
        .rows = {},
        .textColumns = {1, 5}};
    for (const auto& place : report.pain)
        for (const auto moment : everyMoment)
            if (const auto& scores = place.at(moment))
                table.rows.push_back({words::place(place.side, place.region), words::of(moment),
                    locale.toString(scores->count), words::median(scores->median, locale),
                    words::pain(scores->worst), words::dayMonthYear(scores->worstOn, locale)});
    return table;
}

TableOfText missingTable(const Report& report, const QLocale& locale)
{
    TableOfText table{.caption = words::noAnswerTitle(), .titles = {}, .rows = {}};
    for (const auto moment : momentsOfARun)
        table.rows.push_back({words::of(moment), words::missingOf(report.answers[placeOf(moment)], locale)});
    return table;
}

TableOfText zonesTable(const Report& report, const QLocale& locale)
{
    TableOfText table{.caption = {}, .titles = words::zoneTitles(), .rows = {}};
    for (const auto& zone : report.zones) {
        QStringList row{words::of(zone.knee)};
        for (const int count : {zone.runs, zone.green, zone.amber, zone.red, zone.masked, zone.unanswered()})
            row << locale.toString(count);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

Section redFlagsInFull(const Report& report, const QLocale& locale)
{
    if (report.redFlags.empty())
        return {};
    TableOfText table{.caption = {},
        .titles = words::flagTitles() << words::nowTitle(),
        .rows = {},
        .textColumns = {1, 2, 3, 4, 6}};
    for (const auto& flag : report.redFlags)
        table.rows.push_back(words::flagCells(flag, locale) << words::standsOrNot(flag, locale));
    return {.heading = words::redFlagsHeading(), .blocks = {table}};
}

Section complaintsInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Complaint), .blocks = {}};
    const auto add = [&](const Complaint& complaint) {
        section.blocks.emplace_back(
            Paragraph{words::withCapital(words::place(complaint.side, complaint.region)), Tone::Strong});
        Facts facts{{{words::beganTitle(), words::beganOn(complaint, locale)},
            {words::endedTitle(), words::endedOn(complaint, locale)}}};
        if (!complaint.notes.empty())
            facts.facts.push_back(
                {words::inOwnWordsTitle(), QStringLiteral("“%1”").arg(toQt(complaint.notes))});
        section.blocks.emplace_back(facts);
    };
    if (report.mainComplaint)
        add(*report.mainComplaint);
    for (const auto& complaint : report.otherComplaints)
        add(complaint);
    if (report.question && report.parts.contains(ReportPart::Question)) {
        section.blocks.emplace_back(Paragraph{words::headingOf(ReportPart::Question), Tone::Strong});
        section.blocks.emplace_back(Paragraph{QStringLiteral("“%1”").arg(toQt(report.question->question))});
        section.blocks.emplace_back(Paragraph{words::questionFrom(*report.question, locale), Tone::Note});
        if (const auto answer = words::answerTo(*report.question); !answer.isEmpty())
            section.blocks.emplace_back(Paragraph{answer});
    }
    return section;
}

Section aboutTheRunner(const Report& report, const QLocale& locale)
{
    Facts facts;
    for (const auto& fact : report.profile)
        facts.facts.push_back({words::nameOf(fact), words::foundValue(fact, locale)});
    if (facts.facts.empty())
        return {};
    return {.heading = words::aboutTheRunner(), .blocks = {facts}};
}

Section painInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Scores), .blocks = {}};
    if (report.pain.empty()) {
        section.blocks.emplace_back(Paragraph{words::noAnswers()});
        return section;
    }
    section.blocks.emplace_back(momentsTable(report, locale));
    section.blocks.emplace_back(missingTable(report, locale));
    if (!report.places.empty())
        section.blocks.emplace_back(placesTable(report, locale));
    if (!report.zones.empty()) {
        section.blocks.emplace_back(Paragraph{words::zonesExplained(), Tone::Note});
        section.blocks.emplace_back(zonesTable(report, locale));
    }
    return section;
}

Section dailyLifeInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::DailyLife), .blocks = {}};
    for (const auto& life : report.dailyLife) {
        TableOfText table{
            .caption = words::checksOf(life, locale), .titles = words::taskTitles(), .rows = {}};
        for (const auto& task : life.tasks)
            table.rows.push_back({words::of(task.task), locale.toString(task.none),
                locale.toString(task.some), locale.toString(task.much), locale.toString(task.asked())});
        if (table.rows.empty())
            section.blocks.emplace_back(Paragraph{table.caption, Tone::Strong});
        else
            section.blocks.emplace_back(table);
        if (const auto lines = words::signLines(life, locale); !lines.isEmpty())
            section.blocks.emplace_back(ListOfPoints{lines});
    }
    if (section.blocks.empty())
        section.blocks.emplace_back(Paragraph{words::noDailyLife()});
    return section;
}

Section onsetInFull(const Report& report, const QLocale& locale)
{
    Section section{.heading = words::headingOf(ReportPart::Onset), .blocks = {}};
    if (report.onset.runs == 0) {
        section.blocks.emplace_back(Paragraph{words::noOnset()});
        return section;
    }
    section.blocks.emplace_back(
        Paragraph{words::onsetSummary(report.onset, report.painFreeDistance, locale)});
    if (report.onset.steps.empty())
        return section;
    section.blocks.emplace_back(onsetPicture(report, locale));
    TableOfText table{.caption = {}, .titles = words::onsetTitles(), .rows = {}};
    const auto& steps = report.onset.steps;
    for (std::size_t i = 0; i < std::min(steps.size(), mostOnsetRows); ++i)
        table.rows.push_back({words::distanceNumber(steps[i].at, locale), locale.toString(steps[i].began),
            locale.toString(steps[i].reached), locale.toString(std::lround(steps[i].begun * 100))});
    section.blocks.emplace_back(table);
    return section;
}

} // namespace patella::ui
