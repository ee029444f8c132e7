// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/packaging/program_syntax.h"

namespace patella::cli {

// The pages of section 1 for man, in the language that is spoken.
QByteArray commandLineManPage(const ProgramSyntax& syntax);
QByteArray windowManPage(const ProgramSyntax& syntax);

} // namespace patella::cli
