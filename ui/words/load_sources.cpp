// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/load_sources.h"

#include <QCoreApplication>

namespace patella::ui::words {

namespace {

struct LoadSources {
    Q_DECLARE_TR_FUNCTIONS(LoadSources)
};

SourceCard tenPercent()
{
    return {
        .title = LoadSources::tr("The 10\u00a0% line"),
        .what = LoadSources::tr("The highest of your last four complete weeks plus 10\u00a0%, but at least "
                                "3\u00a0km or 20\u00a0minutes."),
        .found = LoadSources::tr(
            "A trial gave 532 beginners a plan with the 10\u00a0% rule or a standard one: 20.8\u00a0% and "
            "20.3\u00a0% were injured. Nobody knows where the rule comes from."),
        .howStrong = LoadSources::tr("A rule of thumb. The only trial found no protection."),
        .reference = QStringLiteral("Buist et al. 2008, Am J Sports Med"),
    };
}

SourceCard thirtyPercent()
{
    return {
        .title = LoadSources::tr("The 30\u00a0% line"),
        .what
        = LoadSources::tr("The same reference plus 30\u00a0%, but at least 3\u00a0km or 20\u00a0minutes."),
        .found = LoadSources::tr(
            "Among 874 beginners injuries overall did not differ. Distance-related ones, runner's knee among "
            "them, were 1.59 times as frequent after more than 30\u00a0% (95\u00a0% interval 0.96 to 2.66)."),
        .howStrong = LoadSources::tr(
            "One cohort, and the interval includes no difference: a reason for caution, not a limit."),
        .reference = QStringLiteral("Nielsen et al. 2014, J Orthop Sports Phys Ther"),
    };
}

SourceCard sessionSpike()
{
    return {
        .title = LoadSources::tr("One run vs the longest of 30 days"),
        .what = LoadSources::tr("How much longer a run was than the longest of the 30 days before: small "
                                "above 10\u00A0%, moderate above 30\u00A0%, large above 100\u00A0%."),
        .found
        = LoadSources::tr("Among 5,205 runners with 588,071 sessions overuse injuries were more frequent "
                          "after such runs: 1.64 times for small, 1.52 for moderate, 2.28 for large "
                          "ones."),
        .howStrong = LoadSources::tr("The best available, but observational; the injuries were self-reported "
                                     "and not only of the knee. Most injuries do not follow such a run."),
        .reference = QStringLiteral("Schuster Brandt Frandsen et al. 2025, Br J Sports Med 59:1203"),
    };
}

SourceCard weekToWeek()
{
    return {
        .title = LoadSources::tr("This week vs last week"),
        .what = LoadSources::tr("The week's load divided by that of the week before."),
        .found
        = LoadSources::tr("A review of four studies: three see more injuries with larger increases, but "
                          "10\u00a0% and 24\u00a0% a week do not differ. Among 261 half-marathon runners "
                          "increases of 20 to 60\u00a0% went with more injuries after three weeks and "
                          "no longer after eight. Among 5,205 runners there was no relation."),
        .howStrong = LoadSources::tr("The studies disagree: shown as a description, never as an alarm."),
        .reference
        = QStringLiteral("Damsted et al. 2018, Int J Sports Phys Ther; Damsted et al. 2019, J Orthop "
                         "Sports Phys Ther; Schuster Brandt Frandsen et al. 2025"),
    };
}

SourceCard acuteChronic()
{
    return {
        .title = LoadSources::tr("Acute to chronic (ACWR)"),
        .what = LoadSources::tr("The mean of the last 7 days divided by the mean of the 21 days before."),
        .found = LoadSources::tr("0.8 to 1.3 was proposed as a good range. It was shown later that the "
                                 "figure is last week in other units: dividing by any number does just as "
                                 "well. Among 5,205 runners injuries did not rise with it."),
        .howStrong = LoadSources::tr("Refuted as a traffic light; shown because it is often asked for."),
        .reference
        = QStringLiteral("Gabbett 2016, Br J Sports Med; Impellizzeri et al. 2021; Schuster Brandt "
                         "Frandsen et al. 2025"),
    };
}

SourceCard weightedAverages()
{
    return {
        .title = LoadSources::tr("Weighted averages (EWMA)"),
        .what = LoadSources::tr("A 7-day average divided by a 28-day one; recent days weigh more. Not shown "
                                "in the first 28 days."),
        .found = LoadSources::tr("Proposed as a better form of acute to chronic; it shares the doubts about "
                                 "it."),
        .howStrong = LoadSources::tr("A description."),
        .reference = QStringLiteral("Williams et al. 2017, Br J Sports Med 51:209"),
    };
}

SourceCard monotony()
{
    return {
        .title = LoadSources::tr("Monotony and strain"),
        .what
        = LoadSources::tr("Monotony: the mean of the seven days, rest days included, divided by their "
                          "standard deviation (n minus 1). Strain: the week's load times the monotony."),
        .found = LoadSources::tr("Developed on a few athletes, whose illnesses often followed peaks of "
                                 "strain. The limit of 2 is folklore."),
        .howStrong = LoadSources::tr("A description of how alike the days were; few athletes, no knees."),
        .reference = QStringLiteral("Foster 1998, Med Sci Sports Exerc"),
    };
}

SourceCard effortMinutes()
{
    return {
        .title = LoadSources::tr("Effort × minutes"),
        .what
        = LoadSources::tr("Your own effort from 0 to 10 for the whole run times its minutes. The line is "
                          "at least 20\u00a0minutes at your usual effort above its reference."),
        .found = LoadSources::tr("Known as session RPE. A hard hour counts for more than an easy one; it has "
                                 "not been shown to predict a sore knee."),
        .howStrong
        = LoadSources::tr("A sensible measure of how hard training was, not of what the knee can take."),
        .reference = QStringLiteral("Foster 1998, Med Sci Sports Exerc; Foster et al. 2001"),
    };
}

} // namespace

SourceCard sourceOf(LoadFigure figure)
{
    switch (figure) {
    case LoadFigure::TenPercent:
        return tenPercent();
    case LoadFigure::ThirtyPercent:
        return thirtyPercent();
    case LoadFigure::SessionSpike:
        return sessionSpike();
    case LoadFigure::WeekToWeek:
        return weekToWeek();
    case LoadFigure::AcuteChronic:
        return acuteChronic();
    case LoadFigure::WeightedAverages:
        return weightedAverages();
    case LoadFigure::Monotony:
        return monotony();
    case LoadFigure::EffortMinutes:
        return effortMinutes();
    }
    return tenPercent();
}

} // namespace patella::ui::words
