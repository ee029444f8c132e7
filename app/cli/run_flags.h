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

bool hasPain(const Said& said);

// What cannot be kept of a run of which this was said, as sentences. Empty: all is well.
QStringList refusalsOf(const Said& said, const RunEntry& run);
// Whether one of them is about a column that has no flag of its own.
bool isWrongIn(const Cells& cells, const RunEntry& run);
// Flags of runs that were said of a record of another kind.
QStringList strayFlags(const CLI::App& command, const std::string& kind);

// Where the knee hurt last time; where nothing is known, a score without a side speaks of both knees.
Side usualSide(const LogStore& store);
// The notes of this run that were said one by one; what is wrong in them is said instead.
std::vector<PainNote> furtherNotesOf(
    const Said& said, const RunEntry& run, LogOnDemand& log, QStringList& refusals);
// The pair of that name; a new one is added to the change set and to the pairs.
ShoeId pairFor(const std::string& name, std::vector<Shoe>& shoes, ChangeSet& changeSet);

// What the runner typed for a column: its flag, or its name where --set said it.
QString flagOf(std::string_view column, const Said& said);

} // namespace patella::cli
