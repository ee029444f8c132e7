// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// Suunto's older Moveslink (Quest, M and t series): Moves with a header, samples as rows of numbers, one each
// ten seconds, and marks. Times are the runner's clock; the layout is described by
// github.com/oldhu/suunto2nike.
extern const Reader moveslinkReader;

} // namespace patella::exchange
