// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// TomTom watches (.ttbin), little endian. The header of 117 bytes ends in how many kinds of records there
// are; a table of their tags and sizes follows, then the records, each beginning with its tag. The layout is
// described by ttwatch (github.com/ryanbinns/ttwatch) and GPSBabel.
extern const Reader ttbinReader;

} // namespace patella::exchange
