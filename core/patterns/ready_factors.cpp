// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/ready_factors.h"

namespace patella {

std::vector<patterns::Factor> readyFactors(const Log& log, Side knee, LocalDate today)
{
    std::vector<patterns::Factor> ready;
    for (const auto& column : patterns::factorTable(log, patterns::kneeRuns(log, knee, today)))
        if (!patterns::lackOf(column))
            ready.push_back(column.factor);
    return ready;
}

} // namespace patella
