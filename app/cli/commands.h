// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

// Every command, in the order of the help. A command is added as one file and one line here and in
// patella_cli.cpp.
namespace patella::cli {

void offerAdd(CommandLine& line);
void offerImport(CommandLine& line);
void offerEdit(CommandLine& line);
void offerRemove(CommandLine& line);
void offerUndo(CommandLine& line);
void offerList(CommandLine& line);
void offerWeeks(CommandLine& line);
void offerMileage(CommandLine& line);
void offerKnee(CommandLine& line);
void offerRules(CommandLine& line);
void offerPatterns(CommandLine& line);
void offerFlags(CommandLine& line);
void offerPlan(CommandLine& line);
void offerReport(CommandLine& line);
void offerExport(CommandLine& line);
void offerBackup(CommandLine& line);
void offerRestore(CommandLine& line);
void offerVerify(CommandLine& line);
void offerSalvage(CommandLine& line);
void offerHistory(CommandLine& line);
void offerSync(CommandLine& line);
void offerSample(CommandLine& line);

// For packages, and in no help.
void offerPackaging(CommandLine& line);

} // namespace patella::cli
