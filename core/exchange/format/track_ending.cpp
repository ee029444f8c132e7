// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/track_ending.h"

namespace patella::exchange {

void conclude(Reading& reading, bool hasTimelessTracks, XmlEnding ending)
{
    if (hasTimelessTracks)
        reading.refusal = Refusal::NoTime;
    else if (reading.activities.empty())
        reading.refusal = ending == XmlEnding::Complete || !reading.routes.empty() ? Refusal::NoActivity
                                                                                   : Refusal::Broken;
    if (ending == XmlEnding::Complete || reading.activities.empty())
        return;
    auto& last = reading.activities.back();
    addRemark(last.remarks, ending == XmlEnding::CutOff ? Remark::CutOff : Remark::PartUnreadable);
    last.readExtent = {.metres = last.distanceMetres,
        .seconds = last.elapsedSeconds ? last.elapsedSeconds : last.timerSeconds,
        .missingPercent = std::nullopt};
}

} // namespace patella::exchange
