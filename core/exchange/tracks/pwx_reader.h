// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// TrainingPeaks (.pwx).
extern const Reader pwxReader;

} // namespace patella::exchange
