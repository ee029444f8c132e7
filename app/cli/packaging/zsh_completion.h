// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/packaging/program_syntax.h"

namespace patella::cli {

// What zsh reads to complete the commands, flags and values of a program.
QByteArray zshCompletion(const ProgramSyntax& syntax);

} // namespace patella::cli
