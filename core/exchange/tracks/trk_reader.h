// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// CompeGPS and TwoNav (.trk): a line for each point, its first letter says what it holds. Times are the clock
// of the runner, as GPSBabel's notes (compegps) and files of devices have them.
extern const Reader trkReader;

} // namespace patella::exchange
