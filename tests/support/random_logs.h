// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstdint>

namespace patella::test {

// Valid records of every kind with whatever values they may have, laid into the months before aDay.
Log randomLog(std::uint64_t seed);

// Ten times the two years of the sample log.
Log logOfTwentyYears();

} // namespace patella::test
