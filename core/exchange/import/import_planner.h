// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_plan.h"
#include "core/exchange/lists/known_lists.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <thread>

namespace patella::exchange {

struct ImportOptions {
    std::uintmax_t largest = 256U << 20U; // bytes; a track of a day is a few megabytes
    unsigned threads = std::thread::hardware_concurrency(); // the caller's included
    KnownLists lists = {}; // how lists of these headers are to be read
    std::function<bool(std::size_t found)> goOn = {}; // told of every file; false ends the walk
};

// Reads files, the files in folders and what is packed in archives, and says what is new to this log. A bad
// file stops nothing; the same run from two files is taken once, from the richer one, in whatever order they
// come; a log written by Patella comes in with its shoes and pain notes.
ImportPlan planImport(std::span<const std::filesystem::path> paths, const Log& log, LocalDate today,
    const ImportOptions& options = {});

// Whether none of the runs to be imported has come into the log since the plan was made.
bool isStillNew(const ImportPlan& plan, const Log& log);

} // namespace patella::exchange
