// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// Sigma Data Center (.slf), both its generations.
extern const Reader sigmaReader;

} // namespace patella::exchange
