// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// Exports of Garmin, Polar Flow, Runtastic (adidas), Suunto and GoldenCheetah.
extern const Reader jsonReader;

} // namespace patella::exchange
