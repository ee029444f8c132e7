// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cells.h"
#include "core/log/knee_lines.h"

#include <array>

namespace patella::cli {

// What was said on the command line of a run.
struct Said {
    RunEntry run = blank<RunEntry>();
    std::optional<LocalDate> date;
    std::optional<std::string> shoe;
    std::array<std::optional<Pain>, runMoments.size()> pain;
    std::optional<Side> side;
    std::optional<Region> region;
    Cells further; // columns that have no flag of their own
    std::vector<Cells> painNotes;
};

void offerRunFlags(CLI::App& command, Said& said);

bool isSaidIn(const Cells& cells, std::string_view column);

// What the runner typed for a column: its flag, or its name where --set said it.
QString flagOf(std::string_view column, const Said& said);

} // namespace patella::cli
