// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/problem_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <tuple>
#include <utility>

namespace patella::ui::words {

namespace {

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

constexpr std::array<std::pair<std::string_view, const char*>, 17> fieldNames{{
    {"date", QT_TRANSLATE_NOOP("Problems", "Date")},
    {"start_time", QT_TRANSLATE_NOOP("Problems", "Start")},
    {"distance_m", QT_TRANSLATE_NOOP("Problems", "Distance")},
    {"duration_s", QT_TRANSLATE_NOOP("Problems", "Time")},
    {"elapsed_s", QT_TRANSLATE_NOOP("Problems", "Elapsed time")},
    {"warm_up_min", QT_TRANSLATE_NOOP("Problems", "Warm-up")},
    {"cool_down_min", QT_TRANSLATE_NOOP("Problems", "Cool-down")},
    {"ascent_m", QT_TRANSLATE_NOOP("Problems", "Ascent")},
    {"descent_m", QT_TRANSLATE_NOOP("Problems", "Descent")},
    {"heart_rate_bpm", QT_TRANSLATE_NOOP("Problems", "Heart rate")},
    {"max_heart_rate_bpm", QT_TRANSLATE_NOOP("Problems", "Highest heart rate")},
    {"name", QT_TRANSLATE_NOOP("Problems", "Name")},
    {"bought", QT_TRANSLATE_NOOP("Problems", "Bought")},
    {"retired", QT_TRANSLATE_NOOP("Problems", "Retired")},
    {"run_before_m", QT_TRANSLATE_NOOP("Problems", "Distance before this log")},
    {"limit_m", QT_TRANSLATE_NOOP("Problems", "Replace at")},
    {"run_id", QT_TRANSLATE_NOOP("Problems", "Run")},
}};

} // namespace

QString fieldName(std::string_view column)
{
    for (const auto& [known, name] : fieldNames)
        if (known == column)
            return Problems::tr(name);
    return QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
}

QString sentence(const Problem& problem)
{
    switch (problem.trouble) {
    case Trouble::NotADate:
        return Problems::tr("There is no such day.");
    case Trouble::InTheFuture:
        return Problems::tr("This day is still to come.");
    case Trouble::LongAgo:
        return Problems::tr("Before 1950: is the year right?");
    case Trouble::NothingMeasured:
        return Problems::tr("Enter a distance, a time, or both.");
    case Trouble::NotPositive:
        return Problems::tr("Must be more than 0.");
    case Trouble::TooFar:
        return Problems::tr("More than 400 km in one run?");
    case Trouble::TooLong:
        return problem.column == "warm_up_min" || problem.column == "cool_down_min"
            ? Problems::tr("More than 5 hours?")
            : Problems::tr("More than 100 hours?");
    case Trouble::FasterThanAnyone:
        return Problems::tr("Faster than 2:00 a kilometre: check distance and time.");
    case Trouble::ShorterThanDuration:
        return Problems::tr("Shorter than the running time.");
    case Trouble::BelowAverage:
        return Problems::tr("Below the average heart rate.");
    case Trouble::TooSteep:
        return Problems::tr("More than 12,000 m?");
    case Trouble::NameMissing:
        return Problems::tr("Give it a name.");
    case Trouble::NameTaken:
        return Problems::tr("This name is taken.");
    case Trouble::RetiredBeforeBought:
        return Problems::tr("Before it was bought.");
    case Trouble::RunMissing:
        return Problems::tr("Must belong to a run or a rest day.");
    case Trouble::NothingSaid:
        return Problems::tr("Nothing has been entered yet.");
    case Trouble::MoreThanADay:
        return Problems::tr("More than 24 hours in a day?");
    case Trouble::BeforeItBegan:
        return Problems::tr("Before it began.");
    case Trouble::UpsideDown:
        return Problems::tr("Below the lowest value.");
    case Trouble::OffScale:
        return Problems::tr("Outside the scale of this measure.");
    case Trouble::MeasureMissing:
        return Problems::tr("The measure it belongs to is not in the log.");
    case Trouble::TooFarAhead:
        return Problems::tr("More than two years ahead: is the year right?");
    case Trouble::SameAsTheOther:
        return Problems::tr("Must differ from the first.");
    case Trouble::TooFewPairs:
        return Problems::tr("At least %1: fewer could not be told from chance.").arg(fewestPairs);
    case Trouble::TextTooLong:
        return Problems::tr("Longer than 64 kB, which is about thirty pages.");
    case Trouble::TrialMissing:
        return Problems::tr("Needs both the experiment and its number in it.");
    }
    return {};
}

QString sentence(const DoubtfulRun& doubtful, const Units& units)
{
    const auto& [day, measured] = std::tie(doubtful.run.when.date, doubtful.run.measured);
    if (doubtful.doubt == Doubt::SlowerThanAWalk)
        //: %1 is a pace such as "25:10 /km"
        return Problems::tr("%1 is slower than a walk: check distance and time.")
            .arg(pace(*measured.distance, *measured.duration, units));
    return Problems::tr("You have a run like this on that day, %1: is it another one?")
        .arg(weekdayAndDate(day, units));
}

QString questions(const std::vector<DoubtfulRun>& doubtful, const Units& units)
{
    QStringList sentences;
    for (const auto& each : doubtful)
        sentences << sentence(each, units);
    return sentences.join(QLatin1Char(' '));
}

} // namespace patella::ui::words
