// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <QCoreApplication>

#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString wholeNumber() { return Cli::tr("a whole number"); }

QString wholeNumberBetween(int lowest, int highest)
{
    return Cli::tr("a whole number from %1 to %2").arg(lowest).arg(highest);
}

QString oneOf(const QStringList& choices)
{
    return Cli::tr("one of %1").arg(choices.join(QStringLiteral(", ")));
}

QString someOf(const QStringList& choices)
{
    return Cli::tr("none, or some of %1 with commas between them").arg(choices.join(QStringLiteral(", ")));
}

QString sharesOf(const QStringList& surfaces)
{
    return Cli::tr("shares that add up to 100, such as asphalt=70,trail=30 (there are %1)")
        .arg(surfaces.join(QStringLiteral(", ")));
}

QString secondsOfKilometres()
{
    return Cli::tr("the seconds of each kilometre, 1 to 7200, such as 331,340,352");
}

QString aDay() { return Cli::tr("a day of the calendar such as 2026-11-20"); }
QString aTimeOfDay() { return Cli::tr("a time of day such as 18:30"); }
QString aDistance() { return Cli::tr("kilometres such as 8.2"); }
QString aDuration() { return Cli::tr("a time such as 45:10 or 1:02:03"); }
QString someText() { return Cli::tr("text in UTF-8"); }

QString aRowKey() { return Cli::tr("the key of a row, as lists show it with --json"); }
QString aKeyOrName() { return Cli::tr("the id or the name of something in the log"); }
QString columnAndValue() { return Cli::tr("COLUMN=VALUE such as notes=tired"); }

QString fileEndingIn(const QStringList& endings)
{
    return Cli::tr("a file name that ends in %1").arg(endings.join(Cli::tr(" or ")));
}

QString refusedValue(const QString& flag, const QString& value, const QString& expected)
{
    //: %1 is a flag such as --effort, %2 what it takes, %3 what was given instead
    return Cli::tr("%1 takes %2, not \"%3\".").arg(flag, expected, value);
}

QString problemAt(const QString& flag, const Problem& problem)
{
    //: %1 is a flag such as --distance-km, %2 a sentence
    return Cli::tr("%1: %2").arg(flag, sentence(problem));
}

QString missingValue(const QString& column, const QString& expected)
{
    //: %1 is a column such as side, %2 what it takes
    return Cli::tr("%1 is missing: it takes %2.").arg(column, expected);
}

QString saidTwice(const QString& column) { return Cli::tr("%1 was given twice.").arg(column); }

QString noSuchColumn(const QString& column, const QStringList& known)
{
    return Cli::tr("There is no column %1 here; there are %2.").arg(column, known.join(QStringLiteral(", ")));
}

QString notOfARun(const QString& flag, const QString& kind)
{
    //: %1 is a flag such as --effort, %2 a kind of record such as knee_check
    return Cli::tr("%1 belongs to a run; for a %2 use COLUMN=VALUE.").arg(flag, kind);
}

QString cellsWithoutKind()
{
    return Cli::tr(
        "COLUMN=VALUE needs --to, such as --to knee_check; for a run there is --set COLUMN=VALUE.");
}

QString hasNoDays(const QString& kind)
{
    return Cli::tr("Records of the kind %1 have no date: leave --from and --to out.").arg(kind);
}

QString placeWithoutPain()
{
    return Cli::tr("--side and --region say where a score belongs: add one, such as --pain-during 0.");
}

QString wrongUsage(const QString& what)
{
    return Cli::tr("%1 (patella-cli --help shows what there is.)").arg(what.simplified());
}

QString cannotAnswer() { return Cli::tr("The answer could not be written to the standard output."); }

QString newLog(const QString& file) { return Cli::tr("There was no log %1; a new one was made.").arg(file); }

QString newPair(const QString& name) { return Cli::tr("\"%1\" is a new pair of shoes.").arg(name); }

QString assumedSide(Side side)
{
    //: %1 is "left knee" for example
    return Cli::tr("No --side was given, so the scores are kept for: %1.").arg(of(side));
}

QString runInShort(const RunEntry& run, const QLocale& locale)
{
    QStringList parts{dayMonthYear(run.when.date, locale)};
    if (run.measured.distance)
        parts << distance(*run.measured.distance, locale);
    if (run.measured.duration)
        parts << duration(*run.measured.duration);
    if (run.measured.distance && run.measured.duration)
        parts << pace(*run.measured.distance, *run.measured.duration);
    return parts.join(QStringLiteral(", "));
}

QString added(const RunEntry& run, const QLocale& locale)
{
    return Cli::tr("Saved: %1").arg(runInShort(run, locale));
}

QString added(const QString& kind, const QStringList& cells)
{
    return Cli::tr("Saved: %1").arg((QStringList{kind} + cells).join(QStringLiteral(", ")));
}

QString aboutFile(const QString& file, const QString& what)
{
    //: %1 is a file, %2 what became of it
    return Cli::tr("%1: %2").arg(file, what);
}

QString alreadyThere(std::size_t painNotesAdded)
{
    if (painNotesAdded == 0)
        return Cli::tr("is in the log already");
    return Cli::tr("is in the log already; pain notes added to it: %1").arg(painNotesAdded);
}

QString nothingWritten() { return Cli::tr("Dry run: nothing was written."); }

QString fromAfterTo() { return Cli::tr("--from lies after --to."); }

QString fileExists(const QString& file)
{
    return Cli::tr("%1 is there already and was left as it is. Choose another name.").arg(file);
}

QString noSuchLog(const QString& file) { return Cli::tr("There is no log %1.").arg(file); }

QString soundLog(const QString& file, std::size_t runs)
{
    return Cli::tr("%1 is sound. Runs: %2").arg(file).arg(runs);
}

QString faultyLog(const QString& file) { return Cli::tr("%1 is not sound:").arg(file); }

QString sampleWritten(const QString& file, std::size_t runs)
{
    return Cli::tr("A sample log was written to %1. Runs: %2").arg(file).arg(runs);
}

QString emptyList() { return Cli::tr("No runs."); }
QString emptyList(const QString& kind) { return Cli::tr("Nothing of the kind %1.").arg(kind); }

QString of(WeekState state)
{
    switch (state) {
    case WeekState::Baseline:
        return Cli::tr("learning your usual week");
    case WeekState::Ok:
        return Cli::tr("within the line");
    case WeekState::Deload:
        return Cli::tr("easier week");
    case WeekState::Above10:
        return Cli::tr("above the 10 % line");
    case WeekState::Above30:
        return Cli::tr("more than 30 % above");
    case WeekState::Returning:
        return Cli::tr("returning after a break");
    case WeekState::InProgress:
        return Cli::tr("in progress");
    }
    return {};
}

} // namespace patella::ui::words
