// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/knees_columns.h"
#include "core/patterns/patterns.h"

#include <optional>
#include <vector>

// The other knee as a control: left minus right of the same run. Mood, weather, sleep, a bad week hit both
// and cancel; what stands on one side shows.
namespace patella {

struct KneesFinding {
    KneesFactor factor;
    double p; // how often so strong a one turns up by chance in a log like this, at one look
    // With a side: points by which the knee of that side was worse than the other. Else points by which it
    // moves left minus right, with against without or per unit.
    double effect;
    double low; // 95 % interval
    double high;
    int left; // runs with it on the left; of a factor without a side: with it, or above its median
    int right; // on the right; without it
    int neither; // with a side: the rest of the runs that say so
    bool operator==(const KneesFinding&) const = default;
};

struct UntestedKneesFactor {
    KneesFactor factor;
    patterns::Lack lack;
    bool operator==(const UntestedKneesFactor&) const = default;
};

// A look is taken at the same numbers of runs as for patterns.
struct TwoKnees {
    int runs; // with a clock in or after the run at which both knees were answered
    int oneKneeOnly; // runs left out
    int look; // how many of the runs the latest look was at; 0: none yet
    int nextLook;
    int masked; // of the runs of the look; they stay in, as in every pattern
    std::optional<double> meanDifference; // left - right, of all the runs
    std::optional<NoAnswerYet> noAnswer; // the difference hardly varies, or too few runs
    std::vector<KneesFinding> findings;
    std::vector<KneesFactor> tested;
    std::vector<UntestedKneesFactor> notTestable;
    bool operator==(const TwoKnees&) const = default;
};

TwoKnees twoKnees(const Log& log, LocalDate today);

} // namespace patella
