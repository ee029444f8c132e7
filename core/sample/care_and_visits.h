// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/life.h"

namespace patella::sample {

// What she did for the knees: ice and tablets in the flares, exercises since the physiotherapist, tape for a
// few long runs, and once a week a knee bend held on each leg.
void addCare(Log& log, const Life& life, Chance& chance);

// Complaints, the visits they led to, and the words of those who looked.
void addVisits(Log& log, const Life& life, Chance& chance);

// What she wrote of herself, and one sign that she noted by mistake.
void addFacts(Log& log, const Life& life, Chance& chance);

} // namespace patella::sample
