// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flags.h"
#include "tests/support/builders.h"

#include <vector>

namespace patella::test {

inline std::vector<RedFlag> flagsIn(const Log& log, LocalDate today = aDay)
{
    std::vector<RedFlag> flags;
    for (const auto& raised : standingFlags(log, today))
        flags.push_back(raised.flag);
    return flags;
}

inline KneeCheck aBlankCheck(LocalDate date = aDay)
{
    auto check = aKneeCheck(date);
    check.swelling = std::nullopt;
    return check;
}

} // namespace patella::test
