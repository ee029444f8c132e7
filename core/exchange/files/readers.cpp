// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/reader.h"
#include "core/exchange/lists/list_reader.h"
#include "core/exchange/services/apple_reader.h"
#include "core/exchange/services/json_reader.h"
#include "core/exchange/tracks/fit_reader.h"
#include "core/exchange/tracks/gpx_reader.h"
#include "core/exchange/tracks/hrm_reader.h"
#include "core/exchange/tracks/polar_xml_reader.h"
#include "core/exchange/tracks/pwx_reader.h"
#include "core/exchange/tracks/sigma_reader.h"
#include "core/exchange/tracks/tcx_reader.h"

#include <array>

namespace patella::exchange {

namespace {

// What macOS keeps beside a file of the same name.
constexpr std::string_view notesOfFileManager("\x00\x05\x16\x07", 4);

} // namespace

std::span<const Reader> readers()
{
    static const std::array all{fitReader, gpxReader, tcxReader, appleReader, jsonReader, polarXmlReader,
        sigmaReader, pwxReader, hrmReader, listReader};
    return all;
}

Reading readActivities(std::string_view bytes)
{
    if (bytes.starts_with(notesOfFileManager))
        return {.activities = {}, .refusal = Refusal::NoActivity, .companions = {}};
    for (const auto& reader : readers())
        if (reader.recognises(bytes))
            return reader.read(bytes);
    return {.activities = {}, .refusal = Refusal::UnknownFormat, .companions = {}};
}

} // namespace patella::exchange
