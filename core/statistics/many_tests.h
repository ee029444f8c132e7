// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

// What each of several p is worth when all of them are looked at. The answers stand in the order of the
// questions.
namespace patella::patterns {

// The share of false ones among those called found (Benjamini and Hochberg 1995).
Numbers benjaminiHochberg(const Numbers& p);
// The same however the tests depend on each other (Benjamini and Yekutieli 2001).
Numbers benjaminiYekutieli(const Numbers& p);
// The chance of any false one at all (Holm 1979).
Numbers holm(const Numbers& p);

} // namespace patella::patterns
