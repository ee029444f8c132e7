// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/factors/factor.h"
#include "tests/support/builders.h"

namespace patella::test {

inline constexpr LocalDate last = 2026y / 12 / 31;
inline const patterns::Factor asphalt{.kind = patterns::FactorKind::Asphalt, .name = {}};
inline const patterns::Factor noWarmUp{.kind = patterns::FactorKind::NoWarmUp, .name = {}};

} // namespace patella::test
