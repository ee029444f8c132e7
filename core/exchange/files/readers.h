// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace patella::exchange {

// Every file format, in the order in which they are asked.
std::span<const Reader> readers();

// How the names of files end that may hold a run or a list of runs, packed ones too: "fit", "gpx", "zip".
std::set<std::string, std::less<>> fileEndings();

// The first reader that recognises the bytes, or null.
const Reader* readerOf(std::string_view bytes);

// Reads with the first reader that recognises the bytes; file names are not trusted.
Reading readActivities(std::string_view bytes);

} // namespace patella::exchange
