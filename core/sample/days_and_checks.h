// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/life.h"

namespace patella::sample {

// What the days asked of the knees besides running: now and then at first, on most days since it aches again.
void addDays(Log& log, const Life& life, Chance& chance);

// Checks of both knees outside running: close together in the big flare, once a week since it aches again.
void addKneeChecks(Log& log, const Life& life, Chance& chance);

// Three activities of her own choice, 0 to 10 with 10 as before it hurt, once a week; and her resting pulse.
void addMeasures(Log& log, const Life& life, Chance& chance);

} // namespace patella::sample
