// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

// A column of a record, by its name in core/log/columns.h: "distance_km", "pain_note.score", "id".
template <typename Record> std::string csvName(std::string_view column);

// All columns, those for people first.
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
