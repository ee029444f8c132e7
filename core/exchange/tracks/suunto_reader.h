// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// Suunto's watches as their programs keep them: SML (<sml>), Moveslink2 (<header> and <samples> side by side)
// and Openambit (<openambitlog>). The first two are in SI units: hertz, radians, kelvin; Openambit in those
// of the watch.
extern const Reader suuntoReader;

} // namespace patella::exchange
