// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/columns.h"
#include "core/log/log.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What stands under which name in the CSV of the log. Writing and reading share it.
namespace patella::exchange {

inline constexpr std::string_view recordColumn = "record";
inline constexpr std::string_view idColumn = "id";
inline constexpr std::string_view shoeColumn = "shoe";
inline constexpr std::string_view painSideColumn = "pain_side";
inline constexpr std::string_view painRegionColumn = "pain_region";

// In the order of runMoments.
inline constexpr std::array painColumns{std::string_view{"pain_before"}, std::string_view{"pain_during"},
    std::string_view{"pain_after"}, std::string_view{"pain_next_morning"}};

// What other programs rely on; these come first and in this order.
inline constexpr std::array columnsForPeople{std::string_view{"date"}, std::string_view{"start_time"},
    std::string_view{"utc_offset_min"}, std::string_view{"distance_km"}, std::string_view{"duration"},
    std::string_view{"kind"}, std::string_view{"effort"}, std::string_view{"surface"}, shoeColumn,
    std::string_view{"warm_up_min"}, std::string_view{"cool_down_min"}, std::string_view{"ascent_m"},
    std::string_view{"descent_m"}, std::string_view{"cadence_spm"}, std::string_view{"heart_rate_bpm"},
    std::string_view{"temperature_c"}, painColumns[0], painColumns[1], painColumns[2], painColumns[3],
    painSideColumn, painRegionColumn, std::string_view{"painkiller"}, std::string_view{"ended"},
    std::string_view{"tags"}, std::string_view{"notes"}, recordColumn, idColumn};

// A column of a record, by its name in core/log/columns.h: "distance_km", "pain_note.score", "id".
std::string csvNameOfRun(std::string_view column);
template <typename Record> std::string csvName(std::string_view column)
{
    if constexpr (std::is_same_v<Record, RunEntry>)
        return csvNameOfRun(column);
    else
        return column == idColumn ? std::string(column)
                                  : std::string(tableOf<Record>) + "." + std::string(column);
}

// All columns there can be, those for people first.
const std::vector<std::string>& csvHeader();

// "8.200"; read with a decimal comma too.
std::string kilometresText(Distance distance);
std::optional<Distance> kilometresIn(std::string_view text);

// "1:02:03"; "62:03" is read too.
std::string clockText(std::chrono::seconds time);
std::optional<std::chrono::seconds> clockIn(std::string_view text);

// Spreadsheets run a text that begins with one of = + - @ as a formula. An apostrophe before it is their own
// way to say "this is text"; texts that begin with an apostrophe before such a sign get one more, so that
// nothing is lost.
std::string withoutFormula(std::string_view text);
std::string textOfCell(std::string_view cell);

} // namespace patella::exchange
