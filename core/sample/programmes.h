// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/life.h"

namespace patella::sample {

// What her physiotherapist set: steps back to running after the big flare, later limits and an exercise in
// steps.
void addProgrammes(Log& log, const Life& life, Chance& chance);

} // namespace patella::sample
