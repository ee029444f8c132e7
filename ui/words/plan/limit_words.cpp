// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/limit_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/full_stop.h"
#include "ui/words/log_words.h"
#include "ui/words/plan/return_words.h"

namespace patella::ui::words {

namespace {

struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

QString surfacesOf(const ChoiceSet<Surface>& surfaces)
{
    QStringList list;
    for (const auto surface : surfaces.choices())
        list << of(surface);
    return list.join(QStringLiteral(", "));
}

QString mostInAWeek(const Limits& limits, const Units& units)
{
    const auto most = distance(*limits.mostInAWeek, units);
    if (limits.passedBy)
        return LimitWords::tr("At most %1 a week; this week is %2 over it.")
            .arg(most, distance(*limits.passedBy, units));
    return limits.leftThisWeek ? LimitWords::tr("At most %1 a week; left this week: %2.")
                                     .arg(most, distance(*limits.leftThisWeek, units))
                               : LimitWords::tr("At most %1 a week.").arg(most);
}

QString troubleOfAValue(exchange::PlanTrouble trouble)
{
    using exchange::PlanTrouble;
    switch (trouble) {
    case PlanTrouble::NotADate:
        return LimitWords::tr("not a date, such as 2026-11-03");
    case PlanTrouble::InTheFuture:
        return LimitWords::tr("still to come");
    case PlanTrouble::BeforeThePlan:
        return LimitWords::tr("before the day on which it was set");
    case PlanTrouble::NotADistance:
        return LimitWords::tr("not a distance, such as 20 km");
    case PlanTrouble::NotAScore:
        return LimitWords::tr("not a whole number from 0 to 10");
    case PlanTrouble::NotASurface:
        return LimitWords::tr("not a known surface");
    case PlanTrouble::NotAStep:
        return LimitWords::tr("no such step");
    case PlanTrouble::NotUnderstood:
        return LimitWords::tr("not understood");
    default:
        return {};
    }
}

} // namespace

QString limitsHead(const Limits& limits, const Units& units)
{
    return LimitWords::tr("Limits, %1").arg(setBy(limits.by, units));
}

QStringList limitsInLines(const Limits& limits, const Units& units)
{
    QStringList lines;
    if (limits.mostInAWeek)
        lines << mostInAWeek(limits, units);
    if (limits.ceiling)
        lines << LimitWords::tr("Pain of at most %1 in a run or an exercise.").arg(limits.ceiling->value());
    if (limits.surfaces)
        lines << LimitWords::tr("On %1.").arg(surfacesOf(*limits.surfaces));
    if (limits.nextCheck)
        lines << withOneFullStop(
            LimitWords::tr("Next check on %1.").arg(weekdayAndDate(*limits.nextCheck, units)));
    if (!limits.notes.empty())
        lines << toQt(limits.notes);
    return lines;
}

QString weekLimit(const Limits& limits, const Units& units)
{
    return limits.mostInAWeek ? LimitWords::tr("At most %1 a week, %2.")
                                    .arg(distance(*limits.mostInAWeek, units), setBy(limits.by, units))
                              : QString();
}

QString nothingIsFollowed() { return LimitWords::tr("You follow no plan today."); }

QString nobodySetIt() { return LimitWords::tr("A plan file says who set it. Enter a name."); }

QString planUnreadable(const QString& file) { return LimitWords::tr("%1 cannot be read.").arg(file); }

QString planTaken(const Programme& first, bool isNew, const Units& units)
{
    const auto by = setBy(patella::setBy(first), units);
    return isNew ? LimitWords::tr("Now in use: the plan %1.").arg(by)
                 : LimitWords::tr("You already follow the plan %1.").arg(by);
}

QString of(exchange::PlanTrouble trouble)
{
    using exchange::PlanTrouble;
    switch (trouble) {
    case PlanTrouble::TooLarge:
        return LimitWords::tr("the file is too large for a plan");
    case PlanTrouble::NotText:
        return LimitWords::tr("the file is not a text");
    case PlanTrouble::NotAPlan:
        return LimitWords::tr("the file does not begin with \"Patella plan 1\"");
    case PlanTrouble::NewerVersion:
        return LimitWords::tr("the plan is of a newer version");
    case PlanTrouble::LineTooLong:
        return LimitWords::tr("the line is too long");
    case PlanTrouble::UnknownLine:
        return LimitWords::tr("a plan has no such line");
    case PlanTrouble::Twice:
        return LimitWords::tr("is there twice");
    case PlanTrouble::NameMissing:
        return LimitWords::tr("the name is missing");
    case PlanTrouble::TooManyExercises:
        return LimitWords::tr("too many exercises");
    case PlanTrouble::DayMissing:
        return LimitWords::tr("the day on which it was set is missing");
    case PlanTrouble::NothingSet:
        return LimitWords::tr("nothing is set");
    default:
        return troubleOfAValue(trouble);
    }
}

QString inWords(const exchange::PlanProblem& problem)
{
    const auto text = problem.text.empty() ? QString() : QStringLiteral(" (%1)").arg(toQt(problem.text));
    //: %1 a number, %2 what is wrong in that line
    return problem.line > 0 ? LimitWords::tr("Line %1: %2").arg(problem.line).arg(of(problem.trouble)) + text
                            : of(problem.trouble) + text;
}

} // namespace patella::ui::words
