// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace patella::ui::words {

// What --help says of a command or a flag. Empty: nothing is known of it.
QString cliHelp(std::string_view name);

// What stands below the help of a command.
QString cliExamples(std::string_view command);

} // namespace patella::ui::words
