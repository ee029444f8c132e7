// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/care_note.h"
#include "core/log/complaint.h"
#include "core/log/day_note.h"
#include "core/log/flag_ending.h"
#include "core/log/knee_check.h"
#include "core/log/measure.h"
#include "core/log/pain_note.h"
#include "core/log/planned_run.h"
#include "core/log/profile_fact.h"
#include "core/log/programme.h"
#include "core/log/run_entry.h"
#include "core/log/self_experiment.h"
#include "core/log/shoe.h"
#include "core/log/visit.h"

#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace patella {

// Everything a runner wrote down, as values, in the order of core/log/order.h. A list that nobody names is
// empty.
struct Log {
    std::vector<Shoe> shoes = {};
    std::vector<RunEntry> runs = {};
    std::vector<PainNote> painNotes = {};
    std::vector<KneeCheck> kneeChecks = {};
    std::vector<DayNote> dayNotes = {};
    std::vector<Measure> measures = {};
    std::vector<MeasureValue> measureValues = {};
    std::vector<CareNote> careNotes = {};
    std::vector<Visit> visits = {};
    std::vector<Complaint> complaints = {};
    std::vector<ProfileFact> profileFacts = {};
    std::vector<PlannedRun> plannedRuns = {};
    std::vector<SelfExperiment> selfExperiments = {};
    std::vector<FlagEnding> flagEndings = {};
    std::vector<Programme> programmes = {};
    bool operator==(const Log&) const = default;
};

using Record = std::variant<Shoe, RunEntry, PainNote, KneeCheck, DayNote, Measure, MeasureValue, CareNote,
    Visit, Complaint, ProfileFact, PlannedRun, SelfExperiment, FlagEnding, Programme>;

// The lists of a log, in the order in which they stand in files; a log that grows stops compiling here.
auto listsOf(auto& log)
{
    auto& [shoes, runs, painNotes, kneeChecks, dayNotes, measures, measureValues, careNotes, visits,
        complaints, profileFacts, plannedRuns, selfExperiments, flagEndings, programmes]
        = log;
    return std::tie(shoes, runs, painNotes, kneeChecks, dayNotes, measures, measureValues, careNotes, visits,
        complaints, profileFacts, plannedRuns, selfExperiments, flagEndings, programmes);
}

// Calls visit(list) for the list of each kind of record.
void forEachList(auto& log, auto&& visit)
{
    std::apply([&](auto&... lists) { (visit(lists), ...); }, listsOf(log));
}

// The list of one kind of record.
template <typename OneRecord> std::vector<OneRecord>& listOf(Log& log)
{
    return std::get<std::vector<OneRecord>&>(listsOf(log));
}
template <typename OneRecord> const std::vector<OneRecord>& listOf(const Log& log)
{
    return std::get<const std::vector<OneRecord>&>(listsOf(log));
}

// A change of one row, before and after. Nothing before: it was added. Nothing after: it was removed.
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;
    bool operator==(const Change&) const = default;
};

// The changes that the runner made in one go: kept whole or not at all, and undone as one.
using ChangeSet = std::vector<Change>;

inline Change added(Record record) { return {.before = std::nullopt, .after = std::move(record)}; }
inline Change removed(Record record) { return {.before = std::move(record), .after = std::nullopt}; }
inline Change replaced(Record before, Record after)
{
    return {.before = std::move(before), .after = std::move(after)};
}

// The change set that takes this one back.
ChangeSet inverse(const ChangeSet& changeSet);

// The log after a change set that fits it.
void applyTo(Log& log, const ChangeSet& changeSet);

// A whole log as one change set, for an import.
ChangeSet addingAll(const Log& log);

void sort(Log& log);

} // namespace patella
