// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::exchange {

inline constexpr double metresOfMile = 1609.344; // exactly, by the agreement of 1959
inline constexpr double metresOfFoot = 0.3048; // likewise

} // namespace patella::exchange
