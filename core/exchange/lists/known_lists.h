// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_guess.h"

#include <map>
#include <string>
#include <string_view>

// Lists that somebody has looked at: the next one with the same header is read in the same way.
namespace patella::exchange {

using KnownLists = std::map<std::string, ListGuess>; // by the line with the names of the columns

// Nothing when none of them has a header like one of the first lines.
const ListGuess* knownListOf(std::string_view bytes, const KnownLists& lists);

ListSample sampleOf(std::string_view bytes, const CsvTable& table, const ListGuess& guess);

// Rows of one length, as a program writes them, and not a text with commas.
bool looksLikeATable(const CsvTable& table);

// To be kept between two starts. What makes no sense is left out.
std::string jsonOf(const KnownLists& lists);
KnownLists knownListsFromJson(std::string_view json);

} // namespace patella::exchange
