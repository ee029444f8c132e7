// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cells.h"

// Records of any kind by the names of their tables and columns.
namespace patella::cli {

// A flag that takes the name of a kind, such as knee_check.
CLI::Option& offerKind(
    CLI::App& command, const std::string& flag, const std::string& help, std::string& into);

ExitCode addRecord(const GlobalOptions& options, const std::string& kind, const Cells& cells);
ExitCode listRecords(const GlobalOptions& options, const std::string& kind, const DateRange& days);

} // namespace patella::cli
