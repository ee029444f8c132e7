// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"
#include "core/exchange/format/xml.h"

namespace patella::exchange {

// The export.xml of Apple Health: every workout of a phone and all that sends its workouts there. It may be
// gigabytes long, so it is read as it goes by.
bool isAppleHealth(std::string_view bytes);
Reading readAppleHealth(const NextBlock& nextBlock);

extern const Reader appleReader;

} // namespace patella::exchange
