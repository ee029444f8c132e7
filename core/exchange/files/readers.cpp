// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/readers.h"

#include "core/exchange/lists/list_reader.h"
#include "core/exchange/services/apple_reader.h"
#include "core/exchange/services/json_list.h"
#include "core/exchange/services/json_reader.h"
#include "core/exchange/tracks/fit_reader.h"
#include "core/exchange/tracks/gpx_reader.h"
#include "core/exchange/tracks/hrm_reader.h"
#include "core/exchange/tracks/kml_reader.h"
#include "core/exchange/tracks/moveslink_reader.h"
#include "core/exchange/tracks/plt_reader.h"
#include "core/exchange/tracks/polar_xml_reader.h"
#include "core/exchange/tracks/pwx_reader.h"
#include "core/exchange/tracks/sigma_reader.h"
#include "core/exchange/tracks/suunto_reader.h"
#include "core/exchange/tracks/tcx_reader.h"
#include "core/exchange/tracks/trk_reader.h"
#include "core/exchange/tracks/ttbin_reader.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace patella::exchange {

namespace {

// What macOS keeps beside a file of the same name.
constexpr std::string_view notesOfFileManager("\x00\x05\x16\x07", 4);

} // namespace

std::span<const Reader> readers()
{
    static const std::array all{fitReader, gpxReader, tcxReader, appleReader, jsonReader, polarXmlReader,
        sigmaReader, pwxReader, hrmReader, kmlReader, suuntoReader, moveslinkReader, ttbinReader, trkReader,
        pltReader, jsonListReader, listReader};
    return all;
}

std::set<std::string, std::less<>> fileEndings()
{
    std::set<std::string, std::less<>> endings{"gz", "kmz", "zip"};
    for (const auto& each : readers())
        for (const auto word : std::views::split(each.endings, ' '))
            endings.emplace(word.begin(), word.end());
    return endings;
}

const Reader* readerOf(std::string_view bytes)
{
    const auto all = readers();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Reader& each) { return each.recognises(bytes); });
    return found == all.end() ? nullptr : &*found;
}

Reading readActivities(std::string_view bytes)
{
    if (bytes.starts_with(notesOfFileManager))
        return {.activities = {}, .refusal = Refusal::NoActivity, .companions = {}};
    if (const auto* reader = readerOf(bytes))
        return reader->read(bytes);
    return {.activities = {}, .refusal = Refusal::UnknownFormat, .companions = {}};
}

} // namespace patella::exchange
