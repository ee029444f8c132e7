// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

namespace patella {

// The p of several tests, adjusted for looking at all of them, in the order of the tests: called found up to
// an adjusted p, that share of the finds is expected to be false (Benjamini and Hochberg 1995).
Numbers benjaminiHochberg(const Numbers& p);

} // namespace patella
