// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <string>
#include <vector>

namespace patella {

// What somebody set takes the place of what was set before: parts that are followed and were set by somebody
// end, and so does a way back of the runner's own when another is set. Answers of an entry test go along.
// Empty: all of it is followed already.
ChangeSet accepting(const Log& log, const std::vector<Programme>& set, LocalDate today);

// What is followed today: limits first.
std::vector<Programme> followedParts(const Log& log, LocalDate today);
// Likewise for a plan file: whoever takes it over goes on at the step of the way back that was reached.
std::vector<Programme> partsToWrite(const Log& log, LocalDate today);

// Who set the newest of these; empty: nobody but the runner.
std::string whoSet(const std::vector<Programme>& parts);

} // namespace patella
