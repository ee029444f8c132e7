// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/report/pain_summary.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace patella {

// What one knee, at one place, said to one run.
struct PainOfARun {
    Side side;
    std::optional<Region> region;
    std::array<std::optional<Pain>, momentsOfARun.size()> scores; // before, during, after, next morning
    std::array<bool, momentsOfARun.size()> masked; // something may have hidden the pain of that score
    std::optional<Distance> onset; // how far into the run it began
    bool operator==(const PainOfARun&) const = default;
};

struct RunRow {
    RunId run;
    LocalDate date;
    std::optional<RunKind> kind;
    std::optional<Distance> distance;
    std::optional<std::chrono::seconds> duration;
    std::optional<SurfaceMix> surface;
    std::string shoe; // empty: not said
    bool painkiller;
    std::optional<RunEnd> ended;
    std::vector<PainOfARun> pains; // by side, then region; sides are never mixed
    bool operator==(const RunRow&) const = default;
};

// One row per run, latest first, each with its own answers.
std::vector<RunRow> rowsOf(std::span<const RunEntry> runs, std::span<const PainNote> notes,
    std::span<const Shoe> shoes, const std::set<PainNoteId>& masked);

} // namespace patella
