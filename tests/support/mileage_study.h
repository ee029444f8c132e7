// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mileage/mileage_link.h"
#include "core/statistics/proportion.h"

#include <cstdint>
#include <string>
#include <vector>

// Judges the answer about pain and mileage on logs of which it is known whether the knee follows the
// kilometres.
namespace patella::test {

// Weeks of about 30 km in runs of about 8 km: kilometres x exp(0.3 z), z with a memory from week to week. A
// knee at 2 points, its deviation of 1 with a memory of its own; each run is scored with 0.7 points of noise,
// rounded to 0..10, and one in seven runs is not scored.
struct KneeAndMileage {
    std::string name;
    int weeks;
    double memoryOfLoad; // correlation with the week before
    double memoryOfPain;
    double season; // a year's wave of 25 % of the kilometres and one point of pain, times this
    int seasonLater; // weeks by which that of the pain comes after
    double effect; // points per 10 km more
    int lag; // weeks until they are felt
    double feedback; // share of the kilometres left out in the week after, for each point over the usual
};

Log simulatedLog(const KneeAndMileage& knee, std::uint64_t seed);

// Of so many logs.
struct MileageFindings {
    Proportion more; // "link": more kilometres, more pain
    Proportion less; // "more kilometres, less pain"
    Proportion rightLag; // of all, whether a link was found or not
    Proportion found; // a link at the right lag
};

MileageFindings mileageFindings(const KneeAndMileage& knee, int logs);

std::vector<KneeAndMileage> logsWithoutALink();
KneeAndMileage felt(int lag, int weeks = 40); // +1 per 10 km, so many weeks later

} // namespace patella::test
