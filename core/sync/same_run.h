// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"
#include "core/sync/known_changes.h"

#include <optional>
#include <string>

namespace patella::sync {

// The runs of the log that an import would take for the same one.
std::vector<std::string> runsLike(const RunEntry& run, SharedRows& rows);

// The run of the log that is this one, entered on another machine by somebody who did not see it: the rule of
// an import, across machines. Runs that one machine has both are two.
std::optional<std::string> sameRunFor(const RunEntry& run, KnownChanges& changes);

} // namespace patella::sync
