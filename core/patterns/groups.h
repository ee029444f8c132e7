// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "core/statistics/numbers.h"

namespace patella::patterns {

// The known values of a column.
Numbers knownOf(const FactorColumn& column);

// Whether each run had the factor; of an amount, whether it had more of it than the median run.
std::vector<std::optional<bool>> exposureOf(const FactorColumn& column);

// The pain of the runs with and without the factor.
struct Groups {
    Numbers exposed;
    Numbers unexposed;
};

Groups groupsOf(const FactorColumn& column, const Numbers& pain);

} // namespace patella::patterns
