// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/week_pain.h"
#include "core/mileage/mileage_unit.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// Whose scores are looked at, and against what.
struct MileageQuestion {
    MileageUnit unit;
    Side knee; // both: the worse of the two counts
};

// A week of running beside how the knee was. Masked scores (core/log/masking.h) are left out of every pain.
struct MileageWeek {
    Week week; // as a week of distance; its pain is that of the knee asked about
    std::int64_t amount; // in the unit, of the runs that have one
    int runsWithout; // a value of the unit: the amount is at least this much
    std::optional<double> mean; // of the worst of each of its days
    std::optional<Pain> worstMasked; // the worst of the scores left out
    int masked; // scores left out
    int missing; // runs after which nothing was answered about the knee
    std::optional<double> amountOfFour; // mean of it and the three before; empty: the first, one that goes on
    std::optional<double> painOfFour; // mean of their means; empty: fewer than two of them have one
    bool painRose; // its worst is flareRise or more above that of the week before

    bool isKnown() const { return runsWithout == 0 && !week.inProgress; } // its amount is final
    bool operator==(const MileageWeek&) const = default;
};

// One entry per week from the first run to the week of today.
std::vector<MileageWeek> mileageWeeks(const Log& log, const MileageQuestion& question, LocalDate today);

// The notes about this knee, apart by whether their score counts. The log must outlive them.
struct KneeNotes {
    std::vector<const PainNote*> counted;
    std::vector<const PainNote*> masked;
};
KneeNotes kneeNotes(const Log& log, Side knee, LocalDate today);

} // namespace patella
