// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/packaging/program_syntax.h"

namespace patella::cli {

// What fish reads to complete the commands, flags and values of a program.
QByteArray fishCompletion(const ProgramSyntax& syntax);

} // namespace patella::cli
