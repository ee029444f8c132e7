// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/character_parts.h"

#include "ui/convert.h"
#include "ui/report/content/answers_counted.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::array hoursOfADay{
    std::pair{Moment::Before, QT_TRANSLATE_NOOP("ReportText", "before a run")},
    std::pair{Moment::During, QT_TRANSLATE_NOOP("ReportText", "in it")},
    std::pair{Moment::After, QT_TRANSLATE_NOOP("ReportText", "1\u00a0h after")},
    std::pair{Moment::NextMorning, QT_TRANSLATE_NOOP("ReportText", "next morning")},
    std::pair{Moment::RestDay, QT_TRANSLATE_NOOP("ReportText", "on a rest day")},
};

template <typename OfASide> const OfASide* ofKnee(const std::vector<OfASide>& all, Side side)
{
    const auto found = std::ranges::find(all, side, &OfASide::side);
    return found == all.end() ? nullptr : &*found;
}

// The most frequent first, and none left out where there is any room: which of them there are is what tells.
template <typename Choice>
void addAnswers(Facts& facts, const QString& label, const std::vector<std::pair<Choice, int>>& answers,
    int asked, int letters, const Units& units)
{
    if (asked == 0)
        return;
    const auto most = letters < lettersForAll ? 1 : answers.size();
    std::vector<std::pair<QString, int>> named;
    for (std::size_t i = 0; i < std::min(most, answers.size()); ++i)
        named.emplace_back(words::of(answers[i].first), answers[i].second);
    facts.facts.push_back({label, answersCounted(named, asked, units)});
}

LabelledFact nowOf(const PainNow& now, const Units& units)
{
    const auto mark = now.masked ? words::painkillerMark() : QString();
    return {ReportText::tr("Pain now"),
        //: a score, its moment, its day, then the best and the worst score of two days
        ReportText::tr("%1 (%2, %3); that day and the day before: %4 to %5")
            .arg(words::pain(now.latest), words::of(now.moment), words::dayMonthYear(now.day, units),
                words::pain(now.best), words::pain(now.worst) + mark)};
}

QString stiffness(const DailyLife& life, const Units& units)
{
    return life.longestStiffness > std::chrono::minutes{0}
        ? ReportText::tr("stiff in the morning: up to %1")
              .arg(words::timeSpan(static_cast<double>(life.longestStiffness->count()), units))
        : ReportText::tr("not stiff in the morning");
}

void addDayAndNight(Facts& facts, const Report& report, Side side, const Units& units)
{
    QStringList parts;
    const auto* day = ofKnee(report.painOverDays, side);
    QStringList medians;
    if (day)
        for (const auto& [moment, name] : hoursOfADay)
            if (const auto& scores = day->at(moment))
                medians << words::wordIn(hoursOfADay, moment, "ReportText") + QLatin1Char(' ')
                        + words::median(scores->median, units);
    if (!medians.isEmpty())
        //: %1 is such as "before a run 1, in it 3"
        parts << ReportText::tr("%1 (medians)").arg(medians.join(QStringLiteral(", ")));
    if (day && day->nightsAsked > 0)
        //: a count of days and of days with an answer
        parts << ReportText::tr("pain at night: on %1 of %2 days")
                     .arg(units.locale.toString(day->nights), units.locale.toString(day->nightsAsked));
    if (const auto* life = ofKnee(report.dailyLife, side); life && life->stiffnessAsked > 0)
        parts << stiffness(*life, units);
    if (!parts.isEmpty())
        facts.facts.push_back({ReportText::tr("Day and night"), parts.join(QStringLiteral("; "))});
}

void addEasing(Facts& facts, const PainCharacter& character, const Units& units)
{
    if (character.medianSettledMinutes)
        //: the median of how long the knee took to be as before
        facts.facts.push_back({ReportText::tr("Eases off"),
            ReportText::tr("after %1, median").arg(words::timeSpan(*character.medianSettledMinutes, units))});
}

QString nameOf(const RemedyUse& use) { return use.name.empty() ? words::of(use.care) : toQt(use.name); }

void addCharacter(Facts& facts, const PainCharacter& character, int letters, const Units& units)
{
    addAnswers(
        facts, ReportText::tr("Triggered by"), character.triggers, character.triggersAsked, letters, units);
    addEasing(facts, character, units);
    if (character.limpAsked > 0)
        facts.facts.push_back({ReportText::tr("Limped"),
            ReportText::tr("%1 of %2", "answers of answers")
                .arg(units.locale.toString(character.limped), units.locale.toString(character.limpAsked))});
    if (letters < lettersForDetails)
        return;
    addAnswers(facts, ReportText::tr("Feels"), character.qualities, character.qualityAsked, letters, units);
    addAnswers(facts, ReportText::tr("In a run"), character.courses, character.courseAsked, letters, units);
}

// That of the complaint; where nothing is known of that one, of the one that hurt most often.
Side sideInFront(const Report& report)
{
    const auto hurtMost = report.pain.empty() ? Side::Both : report.pain.front().side;
    if (!report.mainComplaint)
        return hurtMost;
    const auto side = report.mainComplaint->side;
    return ofKnee(report.painOverDays, side) ? side : hurtMost;
}

} // namespace

// What was there a day later; the pages after the first say how often it was the same or worse.
Facts remediesInShort(const Report& report, int letters, const Units& units)
{
    Facts facts;
    QStringList eased;
    QStringList medicines;
    for (const auto& use : report.care) {
        if (use.compared > 0 && !use.masks)
            //: a treatment, and how often of how often the knee was better a day later
            eased << ReportText::tr("%1: %2 of %3")
                         .arg(nameOf(use), units.locale.toString(use.better),
                             units.locale.toString(use.compared));
        if (use.care == Care::Painkiller || use.care == Care::Gel || use.care == Care::Supplement)
            //: a medicine, how often, and when for the last time
            medicines << ReportText::tr("%1: %2\u00a0×, last %3")
                             .arg(nameOf(use), units.locale.toString(use.times),
                                 words::dayMonthYear(use.last, units));
    }
    if (!eased.isEmpty())
        facts.facts.push_back(
            {ReportText::tr("Better a day after"), wholeOnes(eased, QStringLiteral(", "), letters)});
    if (!medicines.isEmpty())
        facts.facts.push_back(
            {ReportText::tr("Medicines"), wholeOnes(medicines, QStringLiteral("; "), letters)});
    return facts;
}

Facts characterInFront(const Report& report, const Room& room, const Units& units)
{
    const auto side = sideInFront(report);
    Facts facts;
    if (report.mainComplaint && report.mainComplaint->side != side && !report.painOverDays.empty())
        facts.facts.push_back({ReportText::tr("Knee"), words::of(side)});
    if (const auto* now = ofKnee(report.painNow, side))
        facts.facts.push_back(nowOf(*now, units));
    if (room.letters >= lettersForAll)
        addDayAndNight(facts, report, side, units);
    if (const auto* character = ofKnee(report.character, side))
        addCharacter(facts, *character, room.letters, units);
    if (report.parts.contains(ReportPart::Care))
        for (const auto& fact : remediesInShort(report, room.letters, units).facts)
            facts.facts.push_back(fact);
    return facts;
}

void addCharacters(Section& section, const Report& report, const Units& units)
{
    for (const auto& [side, word] : wordsOf<Side>) {
        Facts facts;
        if (const auto* now = ofKnee(report.painNow, side))
            facts.facts.push_back(nowOf(*now, units));
        addDayAndNight(facts, report, side, units);
        if (const auto* character = ofKnee(report.character, side))
            addCharacter(facts, *character, lettersForDetails, units);
        if (facts.facts.empty())
            continue;
        section.blocks.emplace_back(Paragraph{words::withCapital(words::of(side)), Tone::Strong});
        section.blocks.emplace_back(facts);
    }
}

} // namespace patella::ui
