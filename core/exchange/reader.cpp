// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader.h"

#include "core/exchange/fit_reader.h"
#include "core/exchange/gpx_reader.h"

#include <array>

namespace patella::exchange {

std::span<const Reader> readers()
{
    static const std::array all{fitReader, gpxReader};
    return all;
}

Reading readActivities(std::string_view bytes)
{
    for (const auto& reader : readers())
        if (reader.recognises(bytes))
            return reader.read(bytes);
    return {.activities = {}, .refusal = Refusal::UnknownFormat};
}

} // namespace patella::exchange
