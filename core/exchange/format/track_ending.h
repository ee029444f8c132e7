// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"
#include "core/exchange/format/xml.h"

namespace patella::exchange {

// What a file of tracks lacks when nothing could be taken from it, and what was lost when it ended badly.
void conclude(Reading& reading, bool hasTimelessTracks, XmlEnding ending);

} // namespace patella::exchange
