// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/complaint_parts.h"

#include "ui/convert.h"
#include "ui/report/content/character_parts.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

LabelledFact beganOn(const Complaint& complaint, const Units& units)
{
    const auto how = words::beginningOf(complaint);
    const auto day = words::dayMonthYear(complaint.date, units);
    return {ReportText::tr("Began"), how.isEmpty() ? day : day + QStringLiteral("; ") + how};
}

QString askedOf(const Visit& visit, const Units& units)
{
    return ReportText::tr("%1, %2", "with whom and when")
        .arg(words::withWhom(visit), words::dayMonthYear(visit.date, units));
}

constexpr int leastOfAFact = 60; // letters

LabelledFact goalOf(const ProfileFact& goal, const Units& units)
{
    QStringList parts{words::dayMonthYear(goal.date, units)};
    for (const auto& text : {goal.name, goal.value})
        if (!text.empty())
            parts << toQt(text);
    return {words::headingOf(ReportPart::Goal), parts.join(QStringLiteral(", "))};
}

QString saidAt(const Visit& visit)
{
    QStringList parts{words::withWhom(visit)};
    if (!visit.diagnosis.empty())
        parts << ReportText::tr("Diagnosis given: %1").arg(toQt(visit.diagnosis));
    if (!visit.said.empty())
        parts << ReportText::tr("Said: %1").arg(toQt(visit.said));
    return parts.join(QStringLiteral("; "));
}

// X-rays, scans and operations: what a physiotherapist asks for first.
void addFindings(Facts& facts, const Report& report, const Room& room, const Units& units)
{
    for (const auto& visit : report.visits)
        if (visit.kind == VisitKind::Imaging || visit.kind == VisitKind::Surgery)
            facts.facts.push_back({words::dayMonthYear(visit.date, units),
                excerpt(saidAt(visit), std::max(room.letters, leastOfAFact))});
}

} // namespace

Section complaintInFront(const Report& report, const Room& room, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Complaint), .blocks = {}};
    Facts facts;
    const auto& ownWords = ReportText::tr("In the runner's words");
    if (const auto& complaint = report.mainComplaint) {
        section.blocks.emplace_back(
            Paragraph{words::withCapital(words::place(complaint->side, complaint->region)), Tone::Pain});
        if (!complaint->notes.empty())
            facts.facts.push_back({ownWords, quotedExcerpt(complaint->notes, room.ownLetters, units)});
        auto began = *complaint;
        began.after = fromQt(excerpt(complaint->after, room.ownLetters / 2));
        facts.facts.push_back(beganOn(began, units));
    } else {
        section.blocks.emplace_back(Paragraph{words::mostPainful(report), Tone::Pain});
    }
    for (const auto& fact : characterInFront(report, room, units).facts)
        facts.facts.push_back(fact);
    if (room.letters >= lettersForAll)
        addFindings(facts, report, room, units);
    if (report.goalRace && report.parts.contains(ReportPart::Goal)) {
        const auto goal = goalOf(*report.goalRace, units);
        facts.facts.push_back({goal.label, excerpt(goal.value, std::max(room.letters / 2, leastOfAFact))});
    }
    if (!facts.facts.empty())
        section.blocks.emplace_back(facts);
    return section;
}

Section questionInFront(const Report& report, const Room& room, const Units& units)
{
    if (!report.question || report.question->question.empty())
        return {};
    return {.heading = words::headingOf(ReportPart::Question),
        .blocks = {Paragraph{quotedExcerpt(report.question->question, room.ownLetters, units), Tone::Strong},
            Paragraph{excerpt(askedOf(*report.question, units), room.letters), Tone::Note}}};
}

Section complaintsInFull(const Report& report, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Complaint), .blocks = {}};
    const auto add = [&](const Complaint& complaint) {
        section.blocks.emplace_back(
            Paragraph{words::withCapital(words::place(complaint.side, complaint.region)), Tone::Strong});
        Facts facts{{beganOn(complaint, units),
            {ReportText::tr("Resolved", "a complaint"),
                complaint.ended ? words::dayMonthYear(*complaint.ended, units)
                                : ReportText::tr("ongoing", "a complaint")}}};
        if (!complaint.notes.empty())
            facts.facts.push_back({ReportText::tr("In the runner's words"),
                units.locale.quoteString(toQt(complaint.notes).simplified())});
        section.blocks.emplace_back(facts);
    };
    if (report.mainComplaint)
        add(*report.mainComplaint);
    for (const auto& complaint : report.otherComplaints)
        add(complaint);
    addCharacters(section, report, units);
    return section;
}

Section questionInFull(const Report& report, const Units& units)
{
    if (!report.question || report.question->question.empty())
        return {};
    Section section{.heading = words::headingOf(ReportPart::Question),
        .blocks = {Paragraph{units.locale.quoteString(toQt(report.question->question).simplified())},
            Paragraph{askedOf(*report.question, units), Tone::Note}}};
    if (!report.question->said.empty())
        section.blocks.emplace_back(
            Paragraph{ReportText::tr("Answer then: %1").arg(toQt(report.question->said))});
    return section;
}

Section goalInFull(const Report& report, const Units& units)
{
    if (!report.goalRace)
        return {};
    const auto goal = goalOf(*report.goalRace, units);
    return {.heading = goal.label, .blocks = {Paragraph{goal.value}}};
}

Section visitsInFull(const Report& report, const Units& units)
{
    Facts facts;
    for (const auto& visit : report.visits)
        facts.facts.push_back({words::dayMonthYear(visit.date, units), saidAt(visit)});
    if (facts.facts.empty())
        return {};
    return {.heading = ReportText::tr("Visits so far"), .blocks = {facts}};
}

} // namespace patella::ui
