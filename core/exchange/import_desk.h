// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace patella::exchange {

// A track of a day is a few megabytes.
inline constexpr std::uintmax_t largestFile = 256U << 20U;

// Reads files and the files in folders, by name, and says what is new to this log. A bad file stops nothing;
// the same run from two files is taken once; a log written by Patella comes in with its shoes and pain notes.
ImportPlan planImport(std::span<const std::filesystem::path> paths, const Log& log, LocalDate today,
    std::uintmax_t largest = largestFile);

} // namespace patella::exchange
