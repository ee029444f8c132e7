// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::exchange {

inline constexpr double metresOfMile = 1609.344;
inline constexpr double metresOfFoot = 0.3048;

} // namespace patella::exchange
