// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/race_words.h"

#include <QCoreApplication>

namespace patella::ui::words {

namespace {

struct RaceWords {
    Q_DECLARE_TR_FUNCTIONS(RaceWords)
};

QString whyThereIsNone(NoBuild why)
{
    switch (why) {
    case NoBuild::RaceIsPast:
        return RaceWords::tr("This day has passed. Choose a future day.");
    case NoBuild::NoReference:
        return RaceWords::tr("Your recent weeks give no 10\u00a0% line to start from: it needs two complete "
                             "weeks of running.");
    case NoBuild::NotInTenYears:
        return RaceWords::tr("From runs this short, neither rule reaches that distance within ten years.");
    }
    return {};
}

QString slowerOf(const RaceBuild& build)
{
    return build.slower == SlowerRule::Week
        ? RaceWords::tr(
              "Weekly distance takes longest to build up: at most 10\u00a0% or 3\u00a0km more each week.")
        : RaceWords::tr("The longest run takes longest to build up: at most 10\u00a0% more than the longest "
                        "of the 30 days before.");
}

QString whereYouAre(const RaceBuild& build, const Units& units)
{
    return RaceWords::tr("Today's reference: %1 a week, longest run of 30 days %2.")
        .arg(distance(build.reference, units), distance(build.longestRun, units));
}

QString whenToBegin(const RaceBuild& build, const RacePlan& race, const Units& units)
{
    const auto far = distance(race.distance, units);
    if (build.weeks.empty())
        return RaceWords::tr("%1 is within both rules today: keep your weeks as they are.").arg(far);
    const auto weeks = static_cast<int>(build.weeks.size());
    if (build.tooLate)
        return RaceWords::tr("%1 on %2 would take %n week(s) of building up from the week of %3: it is too "
                             "late to keep both rules. Starting this week, %4 is within reach on that day.",
            nullptr, weeks)
            .arg(far, shortDate(race.date, units), shortDate(build.begin, units),
                distance(build.withinReach, units));
    return RaceWords::tr(
        "%1 on %2 takes %n week(s) of building up: start in the week of %3 at the latest.", nullptr, weeks)
        .arg(far, shortDate(race.date, units), shortDate(build.begin, units));
}

} // namespace

QString raceInWords(const std::variant<RaceBuild, NoBuild>& build, const RacePlan& race, const Units& units)
{
    if (const auto* why = std::get_if<NoBuild>(&build))
        return whyThereIsNone(*why);
    const auto& plan = std::get<RaceBuild>(build);
    auto text = whenToBegin(plan, race, units) + QLatin1Char(' ') + whereYouAre(plan, units);
    if (!plan.weeks.empty())
        text += QLatin1Char(' ') + slowerOf(plan);
    return text + QLatin1Char(' ')
        + RaceWords::tr("A rule of thumb, not a training plan; how the knee reacts matters more.");
}

} // namespace patella::ui::words
