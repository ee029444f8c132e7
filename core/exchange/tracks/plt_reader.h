// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// OziExplorer (.plt): six lines of facts, then one of commas for each point: latitude, longitude, 1 at a
// break, feet
// (-777: not known), days since 1899-12-30 in UTC, and the same in words (oziexplorer4.com, file formats).
extern const Reader pltReader;

} // namespace patella::exchange
