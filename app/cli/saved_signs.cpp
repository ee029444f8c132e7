// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saved_signs.h"

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/cli/signs/flag_words.h"

namespace patella::cli {

void sayWarningSigns(const LogStore& store)
{
    for (const auto& line : ui::words::signLines(standingFlags(store.wholeLog(), today())))
        complain(line);
}

} // namespace patella::cli
