// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/log.h"
#include "core/log/plain.h"
#include "ui/words/units.h"

#include <string_view>

namespace patella::ui::words {

// What a column of a table was said to be, as exactly as it was said: two values of one column that differ
// read differently. "-" where nothing is said. The log gives other entries their names.
QString valueText(
    std::string_view table, std::string_view column, const Plain& value, const Log& log, const Units& units);

} // namespace patella::ui::words
