// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace patella {

// Faults a runner must correct before an entry can be kept. The words for people are in
// ui/words/problem_words.h.
enum class Trouble {
    NotADate,
    InTheFuture,
    LongAgo, // before 1950: a slip of the keyboard
    NothingMeasured, // neither a distance nor a duration
    NotPositive,
    TooFar, // over 400 km in one run
    TooLong, // over 100 hours, or over 5 hours of warm-up
    FasterThanAnyone, // under 2:00 min/km over a kilometre or more; the 1,000 m record is 2:11.96
    ShorterThanDuration, // elapsed time below timer time
    BelowAverage, // highest heart rate below the average
    TooSteep, // over 12,000 m of climb
    NameMissing,
    NameTaken,
    RetiredBeforeBought,
    RunMissing, // a pain note of a run without its run, or a rest day with one
    NothingSaid, // an entry without an answer
    MoreThanADay, // over 24 hours of something in one day
    BeforeItBegan,
    UpsideDown, // a scale that ends below its beginning
    OffScale, // a value beyond the ends of its measure
    MeasureMissing, // a value of a measure that is not in the log
    TooFarAhead, // over two years from today
    SameAsTheOther, // two conditions that are one
    TooFewPairs, // of an experiment: fewer than fewestPairs
    TextTooLong, // over 64 kB in one answer
    TrialMissing, // an experiment without the number of the run in it, or the number alone
};

struct Problem {
    std::string_view column; // the name in core/log/columns.h, so that it is said beside its field
    Trouble trouble;
    bool operator==(const Problem&) const = default;
};

std::vector<Problem> problemsOf(const RunEntry& run, LocalDate today);
std::vector<Problem> problemsOf(const PainNote& note, LocalDate today);
std::vector<Problem> problemsOf(const Shoe& shoe, LocalDate today);
std::vector<Problem> problemsOf(const KneeCheck& check, LocalDate today);
std::vector<Problem> problemsOf(const DayNote& note, LocalDate today);
std::vector<Problem> problemsOf(const Measure& measure, LocalDate today);
std::vector<Problem> problemsOf(const MeasureValue& value, LocalDate today);
std::vector<Problem> problemsOf(const CareNote& note, LocalDate today);
std::vector<Problem> problemsOf(const Visit& visit, LocalDate today);
std::vector<Problem> problemsOf(const Complaint& complaint, LocalDate today);
std::vector<Problem> problemsOf(const ProfileFact& fact, LocalDate today);
std::vector<Problem> problemsOf(const PlannedRun& run, LocalDate today);
std::vector<Problem> problemsOf(const SelfExperiment& experiment, LocalDate today);
std::vector<Problem> problemsOf(const FlagEnding& ending, LocalDate today);
std::vector<Problem> problemsOf(const Programme& programme, LocalDate today);

// Whether another record of a kind whose names are unique has this name. Its own earlier version does not
// count.
template <typename Record> bool isNameTaken(const Record& record, const std::vector<Record>& others)
{
    return std::any_of(others.begin(), others.end(),
        [&](const Record& each) { return each.name == record.name && each.id != record.id; });
}

// Whether a value lies between the ends of its measure, both on the scale, as far as it has any.
bool isOnScale(const Measure& measure, Decimal value);

} // namespace patella
