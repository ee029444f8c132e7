// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/track_ending.h"

namespace patella::exchange {

void conclude(Reading& reading, bool hasTimelessTracks, XmlEnding ending)
{
    if (hasTimelessTracks)
        reading.refusal = Refusal::NoTime;
    else if (reading.activities.empty())
        reading.refusal = ending == XmlEnding::Complete ? Refusal::NoActivity : Refusal::Broken;
    if (ending != XmlEnding::Complete && !reading.activities.empty())
        reading.activities.back().remarks.push_back(
            ending == XmlEnding::CutOff ? Remark::CutOff : Remark::PartUnreadable);
}

} // namespace patella::exchange
