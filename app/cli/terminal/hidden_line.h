// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace patella::cli {

// Asks at the terminal of whoever started the program and reads a line that is not shown. Nothing: there is
// no terminal, or Ctrl+C. The terminal afterwards is as it was.
std::optional<std::string> hiddenLineFromTerminal(const std::string& question);

} // namespace patella::cli
