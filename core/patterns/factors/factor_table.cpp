// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/factor_table.h"

#include "core/patterns/factors/factors_of_day.h"
#include "core/patterns/factors/factors_of_load.h"
#include "core/patterns/factors/factors_of_run.h"
#include "core/patterns/factors/factors_of_shoe.h"

#include <algorithm>
#include <iterator>

namespace patella::patterns {

std::vector<FactorColumn> factorTable(const Log& log, std::span<const KneeRun> runs)
{
    auto table = factorsOfTheRun(runs);
    for (auto part : {factorsOfTheShoe(log, runs), factorsOfTheLoad(log, runs), factorsOfTheDay(log, runs)})
        std::ranges::move(part, std::back_inserter(table));
    // What every log has comes before what only this one has: the order of the enumeration.
    std::ranges::stable_sort(table, {}, [](const FactorColumn& each) { return each.factor.kind; });
    return table;
}

} // namespace patella::patterns
