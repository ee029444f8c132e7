// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

// What tables and columns of a log are called where two values of one column are to be told apart. Empty: no
// log has it.
namespace patella::ui::words {

QString kindName(std::string_view table); // "run"
QString columnName(std::string_view table, std::string_view column); // "how it ended"

} // namespace patella::ui::words
