// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/complaint_parts.h"

#include "ui/convert.h"
#include "ui/report/content/answers_counted.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

// The most frequent first, and none left out where there is any room: which of them there are is what tells.
template <typename Choice>
QString named(
    const std::vector<std::pair<Choice, int>>& answers, int asked, std::size_t most, const Units& units)
{
    std::vector<std::pair<QString, int>> named;
    for (std::size_t i = 0; i < std::min(most, answers.size()); ++i)
        named.emplace_back(words::of(answers[i].first), answers[i].second);
    return answersCounted(named, asked, units);
}

const PainCharacter* characterOf(const Report& report)
{
    const auto side = report.mainComplaint ? report.mainComplaint->side
        : report.pain.empty()              ? Side::Both
                                           : report.pain.front().side;
    const auto found = std::find_if(report.character.begin(), report.character.end(),
        [side](const PainCharacter& each) { return each.side == side; });
    return found == report.character.end() ? nullptr : &*found;
}

void addCharacter(Facts& facts, const PainCharacter& character, int letters, const Units& units)
{
    const auto add = [&](const QString& label, const auto& answers, int asked) {
        if (asked > 0)
            facts.facts.push_back(
                {label, named(answers, asked, letters < lettersForAll ? 1 : answers.size(), units)});
    };
    add(ReportText::tr("Triggered by"), character.triggers, character.triggersAsked);
    add(ReportText::tr("Feels"), character.qualities, character.qualityAsked);
    add(ReportText::tr("In a run"), character.courses, character.courseAsked);
    const auto number = [&](auto value) { return units.locale.toString(value); };
    if (character.medianSettledMinutes)
        //: the median of how long the knee took to be as before
        facts.facts.push_back({ReportText::tr("Eases off"),
            ReportText::tr("after %1 min, median")
                .arg(number(std::lround(*character.medianSettledMinutes)))});
    if (character.limpAsked > 0)
        facts.facts.push_back({ReportText::tr("Limped"),
            ReportText::tr("%1 of %2", "answers of answers")
                .arg(number(character.limped), number(character.limpAsked))});
}

LabelledFact beganOn(const Complaint& complaint, const Units& units)
{
    const auto how = words::beginningOf(complaint);
    const auto day = words::dayMonthYear(complaint.date, units);
    return {ReportText::tr("Began"), how.isEmpty() ? day : day + QStringLiteral("; ") + how};
}

LabelledFact inOwnWords(const QString& text, const Units& units)
{
    return {ReportText::tr("In the runner's words"), units.locale.quoteString(text)};
}

QString askedOf(const Visit& visit, const Units& units)
{
    return ReportText::tr("%1, %2", "with whom and when")
        .arg(words::withWhom(visit), words::dayMonthYear(visit.date, units));
}

QString foundValue(const ProfileFact& fact, const Units& units)
{
    auto value = toQt(fact.value);
    if (fact.side)
        value += QStringLiteral(", ") + words::of(*fact.side);
    value += QStringLiteral("; ");
    if (!fact.foundBy.empty())
        value += toQt(fact.foundBy) + QStringLiteral(", ");
    return value + words::dayMonthYear(fact.date, units);
}

} // namespace

Section complaintInFront(const Report& report, const Room& room, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Complaint), .blocks = {}};
    Facts facts;
    if (const auto& complaint = report.mainComplaint) {
        section.blocks.emplace_back(
            Paragraph{words::withCapital(words::place(complaint->side, complaint->region)), Tone::Pain});
        if (!complaint->notes.empty())
            facts.facts.push_back(inOwnWords(excerpt(complaint->notes, room.letters), units));
        auto began = *complaint;
        began.after = fromQt(excerpt(complaint->after, room.letters / 2));
        facts.facts.push_back(beganOn(began, units));
    } else {
        section.blocks.emplace_back(Paragraph{words::mostPainful(report), Tone::Pain});
    }
    if (const auto* character = characterOf(report))
        addCharacter(facts, *character, room.letters, units);
    if (report.goalRace)
        facts.facts.push_back({words::headingOf(ReportPart::Goal),
            QStringLiteral("%1, %2 %3")
                .arg(words::dayMonthYear(report.goalRace->date, units), excerpt(report.goalRace->name, 60),
                    excerpt(report.goalRace->value, 60))});
    if (!facts.facts.empty())
        section.blocks.emplace_back(facts);
    return section;
}

Section questionInFront(const Report& report, const Room& room, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Question), .blocks = {}};
    if (report.question && !report.question->question.empty()) {
        section.blocks.emplace_back(Paragraph{
            units.locale.quoteString(excerpt(report.question->question, room.letters)), Tone::Strong});
        section.blocks.emplace_back(
            Paragraph{excerpt(askedOf(*report.question, units), room.letters), Tone::Note});
    }
    return section;
}

QStringList profileLines(const Report& report, const Room& room)
{
    QStringList facts;
    for (const auto& fact : report.profile)
        facts << words::nameOf(fact) + QStringLiteral(": ") + toQt(fact.value);
    return facts.isEmpty() ? QStringList()
                           : QStringList{excerpt(facts.join(QStringLiteral(" · ")), room.letters)};
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
            facts.facts.push_back(inOwnWords(toQt(complaint.notes), units));
        section.blocks.emplace_back(facts);
    };
    if (report.mainComplaint)
        add(*report.mainComplaint);
    for (const auto& complaint : report.otherComplaints)
        add(complaint);
    for (const auto& character : report.character) {
        Facts facts;
        addCharacter(facts, character, lettersForAll, units);
        if (facts.facts.empty())
            continue;
        section.blocks.emplace_back(Paragraph{words::withCapital(words::of(character.side)), Tone::Strong});
        section.blocks.emplace_back(facts);
    }
    if (report.question && report.parts.contains(ReportPart::Question)) {
        section.blocks.emplace_back(Paragraph{words::headingOf(ReportPart::Question), Tone::Strong});
        section.blocks.emplace_back(Paragraph{units.locale.quoteString(toQt(report.question->question))});
        section.blocks.emplace_back(Paragraph{askedOf(*report.question, units), Tone::Note});
        if (!report.question->said.empty())
            section.blocks.emplace_back(
                Paragraph{ReportText::tr("Answer then: %1").arg(toQt(report.question->said))});
    }
    return section;
}

Section aboutTheRunner(const Report& report, const Units& units)
{
    Facts facts;
    for (const auto& fact : report.profile)
        facts.facts.push_back({words::nameOf(fact), foundValue(fact, units)});
    if (facts.facts.empty())
        return {};
    return {.heading = ReportText::tr("About the runner"), .blocks = {facts}};
}

} // namespace patella::ui
