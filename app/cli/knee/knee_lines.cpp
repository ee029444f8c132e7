// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knee/knee_lines.h"

#include <QCoreApplication>

#include "core/knee/changes/flare_autopsy.h"
#include "core/knee/changes/remedy_ledger.h"
#include "core/knee/changes/shoe_biography.h"
#include "core/knee/changes/turning_points.h"
#include "core/knee/clocks/after_red_runs.h"
#include "core/knee/clocks/asymmetry.h"
#include "core/knee/clocks/logging_gaps.h"
#include "core/knee/clocks/run_shapes.h"
#include "core/knee/clocks/settling_clock.h"
#include "core/knee/distance/morning_distance.h"
#include "core/knee/run_scores.h"
#include "core/patterns/two_knees.h"
#include "ui/words/knee/ledger_words.h"
#include "ui/words/knee/two_knees_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct CliKnee {
    Q_DECLARE_TR_FUNCTIONS(CliKnee)

public:
    static QString settled(const SettlingCount& count, int runs)
    {
        if (runs == 0)
            return tr("No run with answers hurt more than before it.");
        return tr("Of %n run(s) during which it hurt more than before, %1 had settled within the hour, %2 by "
                  "the morning, %3 not by the morning; for %4 an answer is missing.",
            nullptr, runs)
            .arg(count.withinTheHour)
            .arg(count.byTheMorning)
            .arg(count.notByTheMorning)
            .arg(count.unclear);
    }
    static QString of(SettlingTrend trend, int nextLook)
    {
        switch (trend) {
        case SettlingTrend::TooFewRuns:
            return tr(
                "Whether it settled faster or slower is checked from %n such run(s) on.", nullptr, nextLook);
        case SettlingTrend::NoClearChange:
            return tr(
                "It settled neither clearly faster nor clearly slower. The next check is at %n such run(s).",
                nullptr, nextLook);
        case SettlingTrend::Faster:
            return tr(
                "It has settled faster lately. The next check is at %n such run(s).", nullptr, nextLook);
        case SettlingTrend::Slower:
            return tr(
                "It has settled more slowly lately. The next check is at %n such run(s).", nullptr, nextLook);
        }
        return {};
    }
    static QString worseMornings(const Proportion& worse)
    {
        if (worse.of == 0)
            return tr("No run so far has a score both before it and the morning after.");
        return tr("The morning after was worse than before in %1 of %n run(s).", nullptr, worse.of)
            .arg(worse.hits);
    }
    static QString of(const MorningDistance& mornings, const Units& units)
    {
        switch (mornings.answer) {
        case MorningAnswer::TooFewRuns:
            return tr("Too few to say from which distance on.");
        case MorningAnswer::NoVisibleDifference:
            return tr("Distance made no visible difference to it.");
        case MorningAnswer::SeldomWorse:
            return tr("Up to the longest run it was worse at most one time in four.");
        case MorningAnswer::OftenWorse:
            return tr("From the shortest run on it was worse more than one time in four.");
        case MorningAnswer::Crosses:
            return tr("Up to %1 it was worse at most one time in four, beyond more often.")
                .arg(distance(*mornings.distance, units));
        }
        return {};
    }
    static QString of(RunShape shape)
    {
        switch (shape) {
        case RunShape::Calm:
            return tr("no worse at any time");
        case RunShape::WarmsUp:
            return tr("warmed up");
        case RunShape::BuildsUp:
            return tr("worse in the run, gone by the morning");
        case RunShape::Lasts:
            return tr("worse, and still there in the morning");
        case RunShape::NextMorning:
            return tr("worse only the next morning");
        }
        return {};
    }
    static QString shapes(const QString& list)
    {
        return tr("Runs by the shape of their pain: %1.").arg(list);
    }
    static QString afterRed(int runs, double daysToNext, const QLocale& locale)
    {
        return tr("After %n red run(s) the next run came after %1 days (median).", nullptr, runs)
            .arg(locale.toString(daysToNext));
    }
    static QString logging(const LoggingGaps& gaps)
    {
        return tr("All four answers are there for %1 of %n run(s).", nullptr, gaps.runs).arg(gaps.withAll);
    }
    static QString of(LoggingAnswer answer)
    {
        switch (answer) {
        case LoggingAnswer::TooFewRuns:
            return {};
        case LoggingAnswer::NoClearDifference:
            return tr("Answers were missing about as often after sore runs as after others.");
        case LoggingAnswer::LessWhenSore:
            return tr(
                "Answers were missing more often after sore runs: the knee may be worse than it looks.");
        case LoggingAnswer::MoreWhenSore:
            return tr(
                "Answers were missing less often after sore runs: the knee may be better than it looks.");
        }
        return {};
    }
    static QString flare(const FlareAutopsy& autopsy, const QLocale& locale)
    {
        return tr("Flare of the %1 from %2: %n day(s), up to %3.", nullptr, autopsy.days)
            .arg(words::of(autopsy.flare.knee), shortDate(autopsy.flare.began, locale))
            .arg(autopsy.flare.peak.value());
    }
    static QString of(TurningKind kind)
    {
        switch (kind) {
        case TurningKind::Visit:
            return tr("visit");
        case TurningKind::NewShoe:
            return tr("first run in a pair");
        case TurningKind::NewInsole:
            return tr("first run with an insole");
        case TurningKind::CareBegun:
            return tr("first time of a treatment");
        case TurningKind::ComplaintBegan:
            return tr("complaint began");
        }
        return {};
    }
    static QString of(const Turn& turn, const QLocale& locale)
    {
        const auto dates = static_cast<int>(turn.placebos.size());
        switch (turn.answer) {
        case TurningAnswer::NotYet:
            return tr("the four weeks after it are not over");
        case TurningAnswer::TooFewAnswers:
            return tr("too few mornings around it");
        case TurningAnswer::TooFewDates:
            return tr("too few comparable dates (%1)").arg(dates);
        case TurningAnswer::NoClearChange:
        case TurningAnswer::Better:
        case TurningAnswer::Worse:
            return tr("mornings changed by %1; by as much at %2 of %n other date(s) after such days", nullptr,
                dates)
                .arg(locale.toString(*turn.change, 'f', 1))
                .arg(turn.asLarge);
        }
        return {};
    }
    static QString turn(const JudgedTurn& judged, const QString& name, const QLocale& locale)
    {
        const auto what
            = name.isEmpty() ? of(judged.point.kind) : tr("%1 “%2”").arg(of(judged.point.kind), name);
        return tr("%1, %2: %3.").arg(shortDate(judged.point.date, locale), what, of(judged.turn, locale));
    }
};

QString shoeName(const Log& log, ShoeId shoe)
{
    const auto found = std::ranges::find(log.shoes, shoe, &Shoe::id);
    return found == log.shoes.end() ? QString() : QString::fromStdString(found->name);
}

// Of the pair, the insole or the care; a visit and a complaint have none.
QString nameOfPoint(const Log& log, const TurningPoint& point)
{
    if (const auto* shoe = std::get_if<ShoeId>(&point.record))
        return shoeName(log, *shoe);
    const auto* care = std::get_if<CareNoteId>(&point.record);
    if (!care || !point.name.empty())
        return QString::fromStdString(point.name);
    const auto found = std::ranges::find(log.careNotes, *care, &CareNote::id);
    return found == log.careNotes.end() ? QString() : of(found->care);
}

} // namespace

QStringList clockLines(const Log& log, Side knee, LocalDate today, const Units& units)
{
    QStringList lines;
    const auto clock = settlingClock(log, knee, today);
    lines << CliKnee::settled(clock.count, static_cast<int>(clock.runs.size()))
          << CliKnee::of(clock.look.trend, clock.look.nextLook);
    const auto found = mornings(log, knee, today);
    lines << CliKnee::worseMornings(found.all.worse) << CliKnee::of(found.all, units);
    QStringList shapes;
    for (const auto& group : runShapes(log, knee, today).groups)
        shapes << QStringLiteral("%1 (%2)").arg(CliKnee::of(group.shape)).arg(group.runs.size());
    if (!shapes.isEmpty())
        lines << CliKnee::shapes(shapes.join(QStringLiteral(", ")));
    if (const auto red = afterRedRuns(log, knee, today); red.medianDaysToNext)
        lines << CliKnee::afterRed(static_cast<int>(red.runs.size()), *red.medianDaysToNext, units.locale);
    const auto gaps = loggingGaps(log, knee, today);
    lines << CliKnee::logging(gaps);
    if (gaps.answer != LoggingAnswer::TooFewRuns)
        lines << CliKnee::of(gaps.answer);
    return lines;
}

QStringList changeLines(const Log& log, Side knee, LocalDate today, const Units& units)
{
    QStringList lines;
    for (const auto one : bothKnees)
        if (knee == one || knee == Side::Both)
            for (const auto& flare : flareAutopsies(log, one, today).flares)
                lines << CliKnee::flare(flare, units.locale);
    for (const auto& judged : judgedTurns(log, knee, today))
        lines << CliKnee::turn(judged, nameOfPoint(log, judged.point), units.locale);
    lines << asymmetryInFull(asymmetry(log, today), units.locale)
          << twoKneesInFull(twoKnees(log, today), units.locale);
    for (const auto& biography : shoeBiographies(log, knee, today))
        if (biography.change.from)
            lines << QStringLiteral("%1: %2").arg(
                shoeName(log, biography.shoe), shoeChangeInFull(biography.change, units));
    for (const auto& entry : remedyLedger(log, knee, today))
        lines << remedyInFull(entry, units.locale);
    return lines;
}

} // namespace patella::ui::words
