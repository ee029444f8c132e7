// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/guide_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/pages/guide/shipped_knowledge.h"
#include "ui/words/capital.h"
#include "ui/words/knee/task_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

using namespace knowledge;

struct GuideWords {
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
};

QString percent(double share, const QLocale& locale)
{
    return locale.toString(static_cast<int>(std::lround(share * 100)));
}

QString middle(double number, const QLocale& locale)
{
    return locale.toString(number, 'f', std::abs(number - std::round(number)) < 0.05 ? 0 : 1);
}

// One sentence for each answer.
class Sayer {
public:
    explicit Sayer(const Units& units)
        : m_units(units)
    {
    }

    QString operator()(const DoseOfWeeks& dose) const
    {
        auto said = GuideWords::tr("Last four weeks: %n run(s), %1.", nullptr, dose.recent.runs)
                        .arg(distance(dose.recent.distance, m_units));
        if (dose.before)
            said += QLatin1Char(' ')
                + GuideWords::tr("The four weeks before: %n run(s), %1.", nullptr, dose.before->runs)
                      .arg(distance(dose.before->distance, m_units));
        return said;
    }
    QString operator()(const ZonesOfWeeks& zones) const
    {
        const auto& count = zones.count;
        //: which knee, numbers of runs by zone
        return GuideWords::tr(
            "%1, last four weeks: %2 green, %3 amber, %4 red, of %n run(s) asked about.", nullptr, count.runs)
            .arg(withCapital(of(count.knee)))
            .arg(count.green)
            .arg(count.amber)
            .arg(count.red);
    }
    QString operator()(const TaskTrouble& trouble) const
    {
        const auto& count = trouble.count;
        //: a task: "Stairs down"; numbers of checks
        return GuideWords::tr("%1: some trouble in %2 and much in %3 of %n knee check(s) of twelve weeks.",
            nullptr, count.asked())
            .arg(withCapital(of(count.task)))
            .arg(count.some)
            .arg(count.much);
    }
    QString operator()(const RemedyTimes& remedy) const
    {
        //: a remedy: "Ice"
        auto said = GuideWords::tr("%1: recorded %n time(s).", nullptr, remedy.times)
                        .arg(withCapital(of(remedy.care)));
        said += QLatin1Char(' ');
        if (remedy.compared == 0)
            return said + GuideWords::tr("Never recorded with a score before and a day after.");
        return said
            + GuideWords::tr(
                "A day later %1 better and %2 worse, of %n with both scores.", nullptr, remedy.compared)
                  .arg(remedy.better)
                  .arg(remedy.worse);
    }
    QString operator()(const FlareLengths& lengths) const
    {
        return GuideWords::tr(
            "%1: %n flare(s) that are over; median length %2 days, longest %3.", nullptr, lengths.flares)
            .arg(withCapital(of(lengths.knee)), middle(lengths.medianDays, m_units))
            .arg(lengths.longestDays);
    }
    QString operator()(const LastingFlare& flare) const
    {
        return GuideWords::tr("%1: a flare since %2, %n day(s) so far.", nullptr, flare.days)
            .arg(withCapital(of(flare.knee)), shortDate(flare.began, m_units));
    }
    QString operator()(const CracklingDays& days) const
    {
        return GuideWords::tr(
            "It crackled in %1 of %n knee check(s) of twelve weeks; in %2 of these sitting hurt too.",
            nullptr, days.asked)
            .arg(days.crackled)
            .arg(days.withSittingPain);
    }
    QString operator()(const PairInUse& pair) const
    {
        //: a pair of shoes, what it has run, when it should be looked at
        return GuideWords::tr("%1: %2; check the pair at %3.")
            .arg(brief(pair.name), distance(pair.distance, m_units), distance(pair.limit, m_units));
    }
    QString operator()(const UsualCadence& cadence) const
    {
        constexpr double five = 1.05, ten = 1.10; // percent more
        return GuideWords::tr("The last %n run(s) with a cadence: median %1 steps a minute. Five to ten "
                              "percent more are %2 to %3.",
            nullptr, cadence.runs)
            .arg(middle(cadence.median, m_units), middle(std::round(cadence.median * five), m_units),
                middle(std::round(cadence.median * ten), m_units));
    }
    QString operator()(const WholeLog& whole) const
    {
        return GuideWords::tr("Since %1: %n run(s), %2.", nullptr, whole.runs)
            .arg(shortDate(whole.first, m_units), distance(whole.distance, m_units));
    }
    QString operator()(const RampingUp& ramping) const
    {
        auto said = GuideWords::tr(
            "Last twelve weeks: %1 of %n week(s) above the 10\u00a0% line, %2 above 30\u00a0%.", nullptr,
            ramping.judged)
                        .arg(ramping.above10)
                        .arg(ramping.above30);
        return said + QLatin1Char(' ')
            + GuideWords::tr(
                "%1 of %n run(s) more than 10\u00A0% longer than the longest of the 30 days before.", nullptr,
                ramping.compared)
                  .arg(ramping.spikes);
    }
    QString operator()(const Preparation& preparation) const
    {
        QStringList said;
        if (preparation.habits.asphaltShare)
            said << GuideWords::tr("Last twelve weeks: %1\u00a0% of the distance on asphalt.")
                        .arg(percent(*preparation.habits.asphaltShare, m_units));
        if (preparation.habits.withoutWarmUpShare)
            said << GuideWords::tr("%1\u00A0% of the runs with an answer were without a warm-up.")
                        .arg(percent(*preparation.habits.withoutWarmUpShare, m_units));
        return said.join(QLatin1Char(' '));
    }
    QString operator()(const NotedWord& word) const
    {
        return word.who.empty()
            //: a date, what somebody called it
            ? GuideWords::tr("Recorded on %1: “%2”.").arg(shortDate(word.date, m_units), brief(word.word))
            //: a date, who, what they called it
            : GuideWords::tr("Recorded on %1, %2: “%3”.")
                  .arg(shortDate(word.date, m_units), brief(word.who), brief(word.word));
    }
    QString operator()(const StandingSigns& standing) const
    {
        auto said = standing.signs > 0
            ? GuideWords::tr("%n warning sign(s) in your log now.", nullptr, standing.signs)
            : GuideWords::tr("There is no warning sign.");
        if (standing.reasons > 0)
            said += QLatin1Char(' ')
                + GuideWords::tr("%n thing(s) to mention at the next visit.", nullptr, standing.reasons);
        return said;
    }
    QString operator()(const EndingMornings& ending) const
    {
        //: how runs ended; on how many mornings after it was worse
        return GuideWords::tr(
            "%1: %n run(s); the morning after was worse in %2 of %3.", nullptr, ending.mornings.runs)
            .arg(withCapital(of(ending.ended)))
            .arg(ending.mornings.worse.hits)
            .arg(ending.mornings.worse.of);
    }
    QString operator()(const IceHabit& ice) const
    {
        return GuideWords::tr(
            "Ice, %n time(s) with minutes: median %1, %2 longer than 15.", nullptr, ice.times)
            .arg(middle(ice.medianMinutes, m_units))
            .arg(ice.longer);
    }
    QString operator()(const StrikePain& strike) const
    {
        //: a foot strike: "Heel"
        return GuideWords::tr("%1: %n run(s), median worst score %2.", nullptr, strike.runs)
            .arg(withCapital(of(strike.strike)), middle(strike.medianWorst, m_units));
    }
    QString operator()(const MorningsCompared& mornings) const
    {
        auto said = GuideWords::tr(
            "Mornings of the last four weeks: median %1 over %n day(s).", nullptr, mornings.recent.days)
                        .arg(mornings.recent.median ? middle(*mornings.recent.median, m_units) : dash());
        if (mornings.before.median)
            said += QLatin1Char(' ')
                + GuideWords::tr("The four weeks before: %1.").arg(middle(*mornings.before.median, m_units));
        return said;
    }
    QString operator()(const MaskedRuns& masked) const
    {
        auto said
            = GuideWords::tr("%1 of %n run(s) after a painkiller.", nullptr, masked.of).arg(masked.runs);
        if (masked.runs > 0)
            said += QLatin1Char(' ')
                + GuideWords::tr("In %1 of them it still hurt 3 or more.").arg(masked.hurtAllTheSame);
        return said;
    }
    QString operator()(const VisitsSoFar& visits) const
    {
        QStringList said;
        if (visits.last)
            said << GuideWords::tr("%n visit(s) recorded, the last on %1.", nullptr, visits.visits)
                        .arg(shortDate(*visits.last, m_units));
        if (visits.next)
            said << GuideWords::tr("The next one is on %1.").arg(shortDate(*visits.next, m_units));
        return said.join(QLatin1Char(' '));
    }

private:
    const Units& m_units;
};

} // namespace

QString of(Strength strength)
{
    switch (strength) {
    case Strength::Good:
        return GuideWords::tr("Good evidence: several trials or a guideline");
    case Strength::Some:
        return GuideWords::tr("Some evidence: one trial or a large study");
    case Strength::Weak:
        return GuideWords::tr("Weak evidence: small, from a laboratory, or indirect");
    case Strength::Convention:
        return GuideWords::tr("Agreed or advised, hardly tested");
    case Strength::Article:
        return GuideWords::tr("Said by the articles, not checked");
    case Strength::NotSupported:
        return GuideWords::tr("Often said, not supported");
    }
    return {};
}

QString of(Kind kind)
{
    switch (kind) {
    case Kind::Card:
        return GuideWords::tr("Cards");
    case Kind::Disagreement:
        return GuideWords::tr("Where the sources disagree");
    case Kind::Condition:
        return GuideWords::tr("Names");
    case Kind::Cause:
        return GuideWords::tr("Reasons people name");
    case Kind::Mistake:
        return GuideWords::tr("Training mistakes");
    case Kind::SelfCare:
        return GuideWords::tr("What people do for it");
    case Kind::Exercise:
        return GuideWords::tr("Exercises");
    case Kind::Prevention:
        return GuideWords::tr("To prevent it");
    case Kind::Rule:
        return GuideWords::tr("Rules in the articles");
    case Kind::Sign:
        return GuideWords::tr("Warning signs in the articles");
    case Kind::Fact:
        return GuideWords::tr("Single findings");
    }
    return {};
}

QString sourcesOf(const std::vector<std::string>& ids, const Knowledge& all)
{
    QStringList names;
    for (const auto& id : ids)
        if (const auto* source = all.source(id))
            names << spoken(source->name);
    return names.join(QStringLiteral("; "));
}

QStringList inYourLog(const std::vector<LogAnswer>& answers, const Units& units)
{
    QStringList said;
    bool compared = false;
    for (const auto& answer : answers) {
        said << std::visit(Sayer(units), answer);
        if (const auto* remedy = std::get_if<RemedyTimes>(&answer))
            compared |= remedy->compared > 0;
    }
    if (compared)
        said << GuideWords::tr("That proves nothing: pain eases on its own too.");
    return said;
}

} // namespace patella::ui::words
