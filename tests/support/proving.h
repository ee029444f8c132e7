// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace patella::test {

// Whether the environment asks for the long form of tests that try many made-up logs: PATELLA_PROVE=1.
inline bool isProving() { return std::getenv("PATELLA_PROVE") != nullptr; }

} // namespace patella::test
