// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/words/full_stop.h"
#include "ui/words/problem_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui::words {

namespace {

using exchange::CsvTrouble;
using exchange::ImportPlan;
using exchange::JsonTrouble;
using exchange::NotARun;
using exchange::Refusal;
using exchange::Remark;
using exchange::RowTrouble;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString whyNotARun(NotARun reason, const std::optional<exchange::Activity>& activity)
{
    switch (reason) {
    case NotARun::OtherSport:
        return Import::tr("not a run: %1")
            .arg(activity ? QString::fromStdString(activity->sport) : QString());
    case NotARun::NoStartTime:
        return Import::tr("has no date");
    case NotARun::ImpossibleDate:
        return Import::tr("has an impossible date");
    case NotARun::NothingMeasured:
        return Import::tr("has neither a plausible distance nor a plausible time");
    case NotARun::LikelyOther:
        return Import::tr("does not say which sport it is; looks like %1")
            .arg(activity ? QString::fromStdString(activity->likelySport) : QString());
    case NotARun::TooFast:
        return Import::tr("does not say which sport it is, and nobody runs that far that fast");
    case NotARun::TooShort:
        return Import::tr("does not say which sport it is, and is too short to be a run");
    case NotARun::TooSlow:
        return Import::tr("does not say which sport it is, and is far slower than a walk");
    }
    return {};
}

QString whatIsWrong(CsvTrouble trouble)
{
    switch (trouble) {
    case CsvTrouble::StrayQuote:
        return Import::tr("there is a quotation mark inside a cell");
    case CsvTrouble::UnclosedQuote:
        return Import::tr("a quotation mark is not closed");
    case CsvTrouble::TooManyCells:
        return Import::tr("more cells than columns");
    case CsvTrouble::NotAValue:
        return Import::tr("not a value of this column");
    case CsvTrouble::Missing:
        return Import::tr("must not be empty");
    case CsvTrouble::UnknownRecord:
        return Import::tr("not a kind of record this version knows");
    case CsvTrouble::IdTwice:
        return Import::tr("this id is in an earlier row too");
    }
    return {};
}

QString whatIsWrong(RowTrouble trouble)
{
    switch (trouble) {
    case RowTrouble::CellCount:
        return Import::tr("it has more or fewer cells than the first line has columns");
    case RowTrouble::NoDate:
        return Import::tr("its date cannot be read");
    case RowTrouble::Quotes:
        return Import::tr("its quotation marks do not match");
    }
    return {};
}

QString whatIsWrong(JsonTrouble trouble)
{
    switch (trouble) {
    case JsonTrouble::NotJson:
        return Import::tr("is not valid JSON");
    case JsonTrouble::NotALog:
        return Import::tr("is not a log written by Patella");
    case JsonTrouble::NewerVersion:
        return Import::tr("was written by a newer version of Patella; install that to read it");
    case JsonTrouble::NotAValue:
        return whatIsWrong(CsvTrouble::NotAValue);
    case JsonTrouble::Missing:
        return whatIsWrong(CsvTrouble::Missing);
    case JsonTrouble::IdTwice:
        return Import::tr("this id is in an earlier record too");
    }
    return {};
}

} // namespace

QString of(Remark remark)
{
    switch (remark) {
    case Remark::ChecksumWrong:
        return Import::tr("its checksum is wrong, so a value may be damaged");
    case Remark::CutOff:
        return Import::tr("its end could not be read; what came before was kept");
    case Remark::PartUnreadable:
        return Import::tr("a part could not be read and was skipped");
    case Remark::ZoneUnknown:
        return Import::tr("the file does not say its time zone; this computer's was used");
    case Remark::NoStartTime:
        return Import::tr("the file has no start time");
    case Remark::DistanceFromTrack:
        return Import::tr("the distance was measured along the track");
    case Remark::UnitGuessed:
        return Import::tr(
            "the file does not say whether its distances are kilometres or miles; kilometres were assumed");
    case Remark::ImplausibleDropped:
        return Import::tr("an impossible value was left out");
    case Remark::SportGuessed:
        return Import::tr("the file does not say which sport; taken as a run");
    case Remark::PositionsDropped:
        return Import::tr("positions where the GPS jumped were left out");
    case Remark::AltitudesDropped:
        return Import::tr("altitudes that cannot be right were left out of the climb");
    case Remark::SummaryUnfinished:
        return Import::tr("the recording goes on after its last summary; the rest was added from its points");
    case Remark::TextCut:
        return Import::tr("a text longer than 64 kB was cut there");
    case Remark::KneeUnknown:
        return Import::tr("the list does not say which knee hurt; the score went into the notes");
    case Remark::SummaryContradicted:
        return Import::tr("its summary contradicts its points; the points were used");
    case Remark::CellUnread:
        return Import::tr("a figure of the list cannot be read; it went into the notes as it was written");
    case Remark::SlowerThanAWalk:
        return Import::tr("slower than a walk: check distance and time");
    }
    return {};
}

namespace {

// "4.0 km, 18:40"; empty where nothing was measured.
QString extentInWords(const exchange::ReadExtent& extent, const Units& units)
{
    constexpr double longest = 1e7; // metres or seconds: beyond it a value is garbage
    constexpr double shortest = 100; // metres: below it "0.0 km" would be said
    QStringList parts;
    if (extent.metres && *extent.metres >= shortest && *extent.metres < longest)
        parts << distance(Distance{std::llround(*extent.metres)}, units);
    if (extent.seconds && *extent.seconds >= 1 && *extent.seconds < longest)
        parts << duration(std::chrono::seconds{std::llround(*extent.seconds)});
    return parts.join(QStringLiteral(", "));
}

QString cutOffInWords(const exchange::ReadExtent& extent, const Units& units)
{
    const auto upTo = extentInWords(extent, units);
    if (upTo.isEmpty())
        return of(Remark::CutOff);
    if (!extent.missingPercent)
        return Import::tr("could be read up to %1; what comes after is missing").arg(upTo);
    return Import::tr("could be read up to %1; about %2 % of the file is missing")
        .arg(upTo)
        .arg(*extent.missingPercent);
}

// What may make a run wrong stands before what was guessed, and that before what is true of most tracks.
int weightOf(Remark remark)
{
    switch (remark) {
    case Remark::CutOff:
    case Remark::PartUnreadable:
    case Remark::ChecksumWrong:
        return 0;
    case Remark::SummaryUnfinished:
    case Remark::TextCut:
    case Remark::SummaryContradicted:
    case Remark::SportGuessed:
    case Remark::UnitGuessed:
    case Remark::NoStartTime:
    case Remark::KneeUnknown:
    case Remark::CellUnread:
    case Remark::SlowerThanAWalk:
        return 1;
    case Remark::ImplausibleDropped:
    case Remark::PositionsDropped:
    case Remark::AltitudesDropped:
        return 2;
    case Remark::DistanceFromTrack:
    case Remark::ZoneUnknown:
        return 3;
    }
    return 3;
}

QString unreadableInWords(const exchange::ReadExtent& extent)
{
    if (!extent.missingPercent)
        return of(Remark::PartUnreadable);
    return Import::tr("about %1 % of the file could not be read and was skipped").arg(*extent.missingPercent);
}

} // namespace

QStringList remarksInWords(
    const std::vector<Remark>& remarks, const std::optional<exchange::ReadExtent>& extent, const Units& units)
{
    const bool endsEarly = std::find(remarks.begin(), remarks.end(), Remark::CutOff) != remarks.end();
    auto sorted = remarks;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](Remark left, Remark right) { return weightOf(left) < weightOf(right); });
    QStringList sentences;
    for (const auto remark : sorted)
        if (extent && remark == Remark::CutOff)
            sentences << cutOffInWords(*extent, units);
        else if (extent && remark == Remark::PartUnreadable && !endsEarly)
            sentences << unreadableInWords(*extent);
        else
            sentences << of(remark);
    return sentences;
}

QStringList remarksInWords(const exchange::ImportedRun& run, const Units& units)
{
    return remarksInWords(run.remarks, run.readExtent, units);
}

QStringList remarksInWords(const ImportPlan::Duplicate& duplicate, const Units& units)
{
    return remarksInWords(duplicate.damage, duplicate.readExtent, units);
}

QString of(Refusal refusal)
{
    switch (refusal) {
    case Refusal::UnknownFormat:
        return Import::tr("not a format Patella reads (FIT, TCX, GPX, KML and other files of watches, lists "
                          "and archives of running "
                          "services)");
    case Refusal::Unreadable:
        return Import::tr("cannot be opened");
    case Refusal::Broken:
        return Import::tr(
            "is damaged, and nothing could be read from it. Export it again from where it came from");
    case Refusal::RestBroken:
        return Import::tr("is damaged from some point on; what could be unpacked before was read. Export it "
                          "again from where it came from");
    case Refusal::NoActivity:
        return Import::tr("holds no activity");
    case Refusal::NoTime:
        return Import::tr("holds a track without times");
    case Refusal::TooLarge:
        return Import::tr("is too large to be a run");
    case Refusal::Encrypted:
        return Import::tr("is locked with a password; unpack it first");
    case Refusal::UnsafeArchive:
        return Import::tr(
            "is not an archive of runs: it is built to do harm when unpacked. Nothing was imported");
    }
    return {};
}

QString of(const exchange::CsvProblem& problem)
{
    const auto where = problem.column.empty()
        ? Import::tr("line %1").arg(problem.line)
        : Import::tr("line %1, column %2").arg(problem.line).arg(QString::fromStdString(problem.column));
    return Import::tr("%1: %2. The line was left out.").arg(where, whatIsWrong(problem.trouble));
}

QString of(const exchange::JsonProblem& problem)
{
    if (problem.table.empty())
        return whatIsWrong(problem.trouble);
    return Import::tr("%1 number %2, %3: %4. The record was left out.")
        .arg(QString::fromStdString(problem.table))
        .arg(problem.place + 1)
        .arg(QString::fromStdString(problem.column), whatIsWrong(problem.trouble));
}

QString of(const exchange::RowProblem& problem)
{
    const auto where = problem.day
        ? Import::tr("line %1 (%2)").arg(QString::number(problem.line), shortDate(*problem.day))
        : Import::tr("line %1").arg(problem.line);
    return Import::tr("%1: %2. The line was left out.").arg(where, whatIsWrong(problem.trouble));
}

QString of(const Problem& problem)
{
    return Import::tr("%1: %2 The record was left out.").arg(fieldName(problem.column), sentence(problem));
}

QString reason(const ImportPlan::Skipped& skipped)
{
    if (const auto* notARun = std::get_if<NotARun>(&skipped.reason))
        return whyNotARun(*notARun, skipped.activity);
    return of(std::get<Refusal>(skipped.reason));
}

QString reason(const ImportPlan::Failed& failed)
{
    const auto first = std::visit([](const auto& each) { return of(each); }, failed.reason);
    if (failed.records < 2)
        return first;
    return first + QLatin1Char(' ')
        + Import::tr("(%n record(s) for this reason)", nullptr, static_cast<int>(failed.records));
}

namespace {

QString withTheRest(const QString& runs, const ImportPlan& plan)
{
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    QStringList parts{runs};
    if (!plan.duplicates.empty())
        parts << Import::tr("%n already there", nullptr, count(plan.duplicates));
    if (!plan.skipped.empty())
        parts << Import::tr("%n skipped", nullptr, count(plan.skipped));
    int unread = 0;
    for (const auto& failed : plan.failed)
        unread += static_cast<int>(failed.records);
    if (unread > 0)
        parts << Import::tr("%n could not be read", nullptr, unread);
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

int runsIn(const ImportPlan& plan) { return static_cast<int>(plan.imported.size()); }

} // namespace

QString found(const ImportPlan& plan)
{
    return withTheRest(Import::tr("%n new run(s)", nullptr, runsIn(plan)), plan);
}

QString summary(const ImportPlan& plan)
{
    return withTheRest(Import::tr("%n run(s) imported", nullptr, runsIn(plan)), plan);
}

QString imported(const ImportPlan& plan, const Units& units)
{
    const auto latest = std::max_element(plan.imported.begin(), plan.imported.end(),
        [](const auto& a, const auto& b) { return a.entry.run.when.date < b.entry.run.when.date; });
    if (latest == plan.imported.end())
        return summary(plan);
    const auto& run = latest->entry.run;
    auto which = weekdayAndDate(run.when.date, units);
    if (run.measured.distance)
        which += QStringLiteral(", ") + distance(*run.measured.distance, units);
    if (plan.imported.size() == 1)
        //: %1 is "1 run imported.", %2 "Sat 28 Nov, 5.4 km"
        return withOneFullStop(Import::tr("%1 It is the run of %2.").arg(summary(plan), which));
    //: %1 is "3 runs imported.", %2 "Sat 28 Nov, 5.4 km"
    return withOneFullStop(Import::tr("%1 The latest is the run of %2.").arg(summary(plan), which));
}

} // namespace patella::ui::words
