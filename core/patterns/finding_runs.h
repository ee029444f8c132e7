// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/knee_runs.h"
#include "core/patterns/patterns.h"

namespace patella {

// One run behind a finding.
struct FindingRun {
    RunId run;
    LocalDate date;
    Pain worst;
    double amount; // of the factor, in its unit; of yes or no: 1 or 0
    bool exposed; // with the factor; of an amount: with more than the median run
    bool masked;
    bool operator==(const FindingRun&) const = default;
};

// How often a factor and one of its rivals were there by themselves. Of amounts, more than the median counts
// as being there; of an opposite rival, its absence.
struct Overlap {
    int alike; // both or neither
    int without; // the factor without the rival
    int rivalOnly;
    bool operator==(const Overlap&) const = default;
};

// The runs behind a finding: those of its look of which the factor is known, in the order of time.
struct FindingRuns {
    std::vector<FindingRun> runs;
    std::vector<Overlap> rivals; // in the order of the finding's rivals
};

// The runs of each finding, in the order of the findings. The patterns must be of this log.
std::vector<FindingRuns> runsOfFindings(const Log& log, const Patterns& patterns, LocalDate today);

} // namespace patella
