// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/detail_parts.h"

#include "ui/report/content/care_parts.h"
#include "ui/report/content/change_parts.h"
#include "ui/report/content/complaint_parts.h"
#include "ui/report/content/daily_life_parts.h"
#include "ui/report/content/load_parts.h"
#include "ui/report/content/onset_parts.h"
#include "ui/report/content/pain_parts.h"
#include "ui/report/content/pattern_parts.h"
#include "ui/report/content/profile_parts.h"
#include "ui/report/content/red_flag_parts.h"
#include "ui/report/content/run_parts.h"
#include "ui/report/words/report_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QStringList gapLines(const Report& report, const Units& units)
{
    const auto& gaps = report.gaps;
    QStringList lines;
    const auto say = [&](const QString& text, int part, int whole) {
        if (whole > 0)
            lines << text.arg(units.locale.toString(part), units.locale.toString(whole),
                units.locale.toString(100.0 * part / whole, 'f', 0));
    };
    say(ReportText::tr("Days without an entry: %1 of %2 (%3\u00a0%)"), gaps.days - gaps.daysWithSomething,
        gaps.days);
    const int runs = report.totals.runs;
    say(ReportText::tr("Runs without any answer about a knee: %1 of %2 (%3\u00a0%)"), gaps.runsWithoutAnswer,
        runs);
    const auto& mornings = report.answers[placeOf(Moment::NextMorning)];
    say(ReportText::tr("Runs without a next-morning answer: %1 of %2 (%3\u00a0%)"), mornings.missing(),
        mornings.runs);
    say(ReportText::tr("Runs without a surface: %1 of %2 (%3\u00a0%)"), gaps.runsWithoutSurface, runs);
    say(ReportText::tr("Runs without a pair of shoes: %1 of %2 (%3\u00a0%)"), gaps.runsWithoutShoe, runs);
    say(ReportText::tr("Runs without a distance: %1 of %2 (%3\u00a0%)"), report.totals.runsWithoutDistance,
        runs);
    say(ReportText::tr("Scores without a place: %1 of %2 (%3\u00a0%)"), gaps.scoresWithoutPlace, gaps.scores);
    say(ReportText::tr("Scores that something may have masked: %1 of %2 (%3\u00a0%)"), gaps.scoresMasked,
        gaps.scores);
    return lines;
}

QStringList methodNotes(const Report& report, const Units& units)
{
    QStringList notes{
        ReportText::tr("The 10\u00a0% line is the highest of the last four completed weeks plus "
                       "10\u00a0% (at least 3\u00a0km). It is a rule of thumb: in a trial of 532 "
                       "beginners it did not reduce injuries (Buist 2008)."),
        ReportText::tr("Pain is what the runner scored, 0 to 10. A median that moves by less than 1 "
                       "point is no clear change, from 1 a small one, from 2 a clear one (Salaffi "
                       "2004). A dash is a missing answer."),
    };
    if (report.totals.runsAfterPainkiller > 0)
        notes << ReportText::tr("%1 Run after a painkiller (%2 in this period): its scores may be "
                                "masked, and it is not counted as a run without pain.")
                     .arg(words::painkillerMark(), units.locale.toString(report.totals.runsAfterPainkiller));
    return notes;
}

Section methodAndGaps(const Report& report, const Units& units)
{
    Section section{.heading = words::methodHeading(), .blocks = {}};
    if (const auto gaps = gapLines(report, units); !gaps.isEmpty())
        section.blocks.emplace_back(ListOfPoints{gaps});
    for (const auto& note : methodNotes(report, units))
        section.blocks.emplace_back(Paragraph{note, Tone::Note});
    section.blocks.emplace_back(
        Paragraph{ReportText::tr("This is not a diagnosis. It is a record of what was run and how the knee "
                                 "felt, made on the runner's own computer."),
            Tone::Strong});
    return section;
}

} // namespace

std::vector<Section> detailsOf(const Report& report, const Units& units)
{
    const std::pair<ReportPart, Section (*)(const Report&, const Units&)> parts[]{
        {ReportPart::Complaint, complaintsInFull}, {ReportPart::Question, questionInFull},
        {ReportPart::Goal, goalInFull}, {ReportPart::Change, changeInFull},
        {ReportPart::Complaint, visitsInFull}, {ReportPart::Scores, painInFull},
        {ReportPart::DailyLife, dailyLifeInFull}, {ReportPart::Onset, onsetInFull},
        {ReportPart::Episodes, episodesInFull}, {ReportPart::Patterns, patternsInFull},
        {ReportPart::Shoes, shoesAndSurfaces}, {ReportPart::Care, careInFull},
        {ReportPart::History, historyInFull}, {ReportPart::Load, weeksInFull}, {ReportPart::Runs, everyRun}};
    std::vector<Section> sections{
        redFlagsInFull(report, units), reasonsInFull(report, units), aboutTheRunner(report, units)};
    for (const auto& [part, sectionOf] : parts)
        if (report.parts.contains(part)
            || (part == ReportPart::Shoes && report.parts.contains(ReportPart::Surfaces)))
            sections.push_back(sectionOf(report, units));
    sections.push_back(methodAndGaps(report, units));
    std::erase_if(sections, [](const Section& section) { return section.blocks.empty(); });
    return sections;
}

} // namespace patella::ui
