// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/patterns/self_experiment.h"

#include <optional>
#include <vector>

// The course of a self-experiment: what comes next, which pairs count, and at the end what came out.
namespace patella {

// Whether a pair of runs can be compared.
enum class PairState {
    Open, // a run is still missing
    Counts,
    NoScore, // the knee was not asked after one of them
    Masked, // something may have hidden the pain of one of them
    OtherCondition, // one of them is noted with another pair of shoes or insole
};

struct TrialPair {
    std::optional<RunId> first; // under the first condition
    std::optional<RunId> second;
    PairState state;
    int difference; // points, first less second; 0 unless it counts
    bool areUnlike; // their lengths differ by more than a quarter; such a pair counts all the same: a run
                    // that was cut short because of the knee is an answer too
};

struct ExperimentCourse {
    int runs; // that are planned
    int done;
    bool isOver; // all runs are done, or it was ended
    std::optional<int> next; // the first run that is not done yet, counted from 0; empty when it is over
    std::vector<TrialPair> pairs;
    int counting; // pairs that count
    std::optional<PairedTest> result; // only when it is over and a pair counts
};

ExperimentCourse courseOf(const SelfExperiment& experiment, const Log& log, LocalDate today);

// Runs that could be the next trial: made after it was planned, in no experiment yet, newest first. A run
// that was there already is none: its conditions were not drawn.
std::vector<RunEntry> runsForTheNextTrial(const SelfExperiment& experiment, const Log& log, LocalDate today);

// Puts a run in the place of a trial.
ChangeSet assigning(const RunEntry& run, const SelfExperiment& experiment, int trial);

} // namespace patella
