// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/report/period.h"

namespace patella {

// What of a log is of these days, for an export beside the report: entries of the days, answers with their
// run, complaints that touch them, and of shoes and own measures those that are named.
Log entriesOf(const Log& log, Period period);

std::vector<RunEntry> runsIn(const Log& log, Period days); // in the order of the log

} // namespace patella
