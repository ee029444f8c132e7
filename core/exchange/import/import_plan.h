// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"
#include "core/exchange/import/imported_run.h"
#include "core/exchange/import/run_from_activity.h"
#include "core/exchange/lists/list_guess.h"
#include "core/exchange/lists/list_reader.h"
#include "core/exchange/own/log_csv_reading.h"
#include "core/exchange/own/log_json.h"
#include "core/log/checks/problems.h"

#include <cstddef>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace patella::exchange {

// What an import would do, file by file, before anything is done. Files are named as they were given or
// found.
struct ImportPlan {
    struct Duplicate {
        std::string file;
        RunId matches; // a run of the log, or one taken earlier in this import
        std::size_t painNotesAdded; // to a run that had none
        // What it says of that run, offered for a merge (see core/exchange/merging.h); nothing when it adds
        // nothing.
        std::optional<RunEntry> offered = std::nullopt;
        std::vector<Remark> damage = {};
        std::optional<ReadExtent> readExtent = std::nullopt; // only of a damaged file
    };
    struct Skipped {
        std::string file;
        std::variant<NotARun, Refusal> reason;
        std::optional<Activity> activity; // what was read all the same
        // The run it would be, where the file does not say its sport and the runner may know better.
        std::optional<ImportedRun> asRun = std::nullopt;
    };
    struct Failed {
        std::string file;
        std::variant<Refusal, CsvProblem, JsonProblem, RowProblem, Problem> reason; // of the first of them
        std::size_t records = 1; // left out for the same reason; the place in the file may differ
    };

    std::vector<ImportedRun> imported;
    std::vector<Duplicate> duplicates;
    std::vector<Skipped> skipped;
    std::vector<Failed> failed;
    std::vector<Shoe> newShoes;
    std::vector<PainNote> laterNotes; // of runs that are in the log already
    std::vector<PainNote> restDayNotes;
    Log others; // records of every other kind
    struct List {
        std::string file;
        ListSample sample;
    };
    std::vector<List> lists = {}; // how they were read
    std::vector<RunEntry> known; // as the log has them: the runs to which duplicates offer something
    std::set<RunId> before = {}; // the runs of the log when the plan was made

    // Everything that is new, as one change set.
    ChangeSet changeSet() const;
    // The same, and what duplicates offer is merged into their runs.
    ChangeSet changeSetWithMerges() const;
};

} // namespace patella::exchange
