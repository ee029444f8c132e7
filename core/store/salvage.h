// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace patella {

class LogStore;

// What can still be had of a log that is damaged.
struct Salvaged {
    Log log;
    std::size_t fromJournal = 0; // rows of the log that only its journal still holds
    std::vector<std::string> lost = {}; // "run UUID: why", a line each
};

// Reads every row that can be read, past pages that are damaged, and from the journal those that cannot. The
// file stays as it is. Throws StoreError when it is no log, or nothing of it can be read.
Salvaged salvage(const std::filesystem::path& file);

// Writes it into an empty log; what the log refuses is lost too.
void write(Salvaged& salvaged, LogStore& into);

} // namespace patella
