// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/json.h"

namespace patella::exchange {

// Runs as core/exchange/own/run_json.h prints them, for a list: names with units, the shoe by its name, the
// pain notes with their run. The beginning of the bytes decides.
bool isListOfRuns(std::string_view bytes);

// The same as a whole log, which has the names of the columns. A log is given back, its runs with those names
// too; what is neither is given back as it is.
Json asLogJson(Json json);

} // namespace patella::exchange
