// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

#include <string_view>

namespace patella::exchange {

// How much a source knows of a run. What was typed is the runner's own word.
enum class Source { Typed, List, Gpx, Tcx, Fit };

// By the name of the file a run came from; empty is typed.
Source sourceNamed(std::string_view file);

// One run of what two sources say of it: every answer of the runner stays, what was measured comes from the
// richer source, and gaps are filled from the other.
RunEntry mergedRun(const RunEntry& known, const RunEntry& other);

} // namespace patella::exchange
