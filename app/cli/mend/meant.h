// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/log/log.h"

// How somebody names a record of the log, and how it is shown.
namespace patella::cli {

// Whether there is a log whose entries could be changed; otherwise that was complained about.
bool hasLog(const GlobalOptions& options);

// By its key, the beginning of its key, or the day of the only run of that day. Nothing: that was complained
// about.
std::optional<Record> recordMeant(const std::string& word, const Log& log);

// A run with its knee, as everywhere; any other record by its columns.
Json recordJson(const Record& record, const Log& log);

} // namespace patella::cli
