// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// KML with times (OGC 07-147r2 and Google's gx: elements): tracks of My Tracks, OpenTracks and Google Earth,
// points with a time each, and lines with the time they took (Google's timeline). In a KMZ it lies in an
// archive.
extern const Reader kmlReader;

} // namespace patella::exchange
