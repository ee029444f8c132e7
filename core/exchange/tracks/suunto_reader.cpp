// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/suunto_reader.h"

#include "core/exchange/format/track_ending.h"
#include "core/exchange/tracks/suunto_log.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

// Moveslink2 writes two outermost elements, which no document may have: they are put into one. It is left
// open, so that the end is known from whether anything else is.
XmlEnding readTwoRoots(std::string_view bytes, SuuntoListener& listener)
{
    const auto declared = bytes.find("?>");
    const auto split = declared < 256 ? declared + 2 : 0;
    const std::array pieces{bytes.substr(0, split), std::string_view("<log>"), bytes.substr(split)};
    std::size_t at = 0;
    const auto next = [&] {
        while (at < pieces.size() && pieces.at(at).empty())
            ++at;
        return at < pieces.size() ? pieces.at(at++) : std::string_view{};
    };
    const auto ending = readXmlBlocks(next, listener);
    return ending == XmlEnding::CutOff && !listener.isOpen() ? XmlEnding::Complete : ending;
}

Reading readSuunto(std::string_view bytes)
{
    SuuntoListener listener(isXmlOf("openambitlog", bytes) ? suuntoOpenambit : suuntoSml);
    const auto ending = isXmlOf("header", bytes) ? readTwoRoots(bytes, listener) : readXml(bytes, listener);
    Reading reading;
    auto activity = activityOf(listener.header, listener.samples, ending == XmlEnding::Complete);
    if ((activity.start || activity.localStart) && (activity.timerSeconds || activity.distanceMetres))
        reading.activities.push_back(std::move(activity));
    conclude(reading, false, ending);
    return reading;
}

bool isSuunto(std::string_view bytes)
{
    if (isXmlOf("sml", bytes) || isXmlOf("openambitlog", bytes))
        return true;
    return isXmlOf("header", bytes) && bytes.substr(0, 4096).find("<Duration>") != std::string_view::npos;
}

} // namespace

const Reader suuntoReader{.name = "Suunto", .endings = "sml xml", .recognises = isSuunto, .read = readSuunto};

} // namespace patella::exchange
